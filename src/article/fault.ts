/** A place in a content file, what is wrong there and what to write instead. */

/** Line and column, counted from 1; columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

export interface Fault extends Place {
  /** The file as it was named to the reader. */
  file: string;
  /** A fault stops the build; a warning does not. */
  severity: 'fault' | 'warning';
  /** A permanent name, such as `unknown-key`. */
  rule: string;
  /** What is wrong, in a sentence. */
  message: string;
  /** What to write instead, in a sentence. */
  mend: string;
}

/** One line for a terminal or a log: `file:line:column: message mend`. */
export function formatFault({ file, line, column, severity, rule, message, mend }: Fault): string {
  const kind = severity === 'warning' ? 'warning: ' : '';
  return oneLine(`${file}:${line}:${column}: ${kind}${message} ${mend} [${rule}]`);
}

/** The same as a workflow command, which GitHub Actions shows as a note on the line. */
export function formatAnnotation({ file, line, column, severity, rule, message, mend }: Fault): string {
  const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const kind = severity === 'fault' ? 'error' : 'warning';
  return `::${kind} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(oneLine(`${message} ${mend}`))}`;
}

/** The longest line that is printed, in UTF-16 units: what an editor wrote is quoted in it. */
const LINE_LENGTH = 1_000;

/** Text without what would end a line or steer a terminal, and not without end. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex
  const plain = text.replace(/\s*\n\s*/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu, '\ufffd');
  return plain.length > LINE_LENGTH ? `${plain.slice(0, LINE_LENGTH - 1)}…` : plain;
}

/** Faults in the order of a reader going through the files from top to bottom. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** The place of a UTF-16 offset into `source`. */
export function placeOf(source: string, offset: number): Place {
  return placesIn(source)(offset);
}

/** Finds the places of many offsets into one source: its lines are counted once, when the first is asked for. */
export function placesIn(source: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let [low, high] = [0, starts.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
