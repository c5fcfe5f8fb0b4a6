/** A place in a content file, what is wrong there and what to write instead. */
export interface Fault {
  /** The file as it was named to the reader. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units. */
  column: number;
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
export function formatFault(fault: Fault): string {
  const kind = fault.severity === 'warning' ? 'warning: ' : '';
  return `${fault.file}:${fault.line}:${fault.column}: ${kind}${fault.message} ${fault.mend} [${fault.rule}]`;
}

/** The same as a workflow command, which GitHub Actions shows as a note on the line. */
export function formatAnnotation({ file, line, column, severity, rule, message, mend }: Fault): string {
  const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const kind = severity === 'fault' ? 'error' : 'warning';
  return `::${kind} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${message} ${mend}`)}`;
}

/** Faults in the order of a reader going through the files from top to bottom. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** Line and column, counted from 1, of a UTF-16 offset into `source`. */
export function placeOf(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}
