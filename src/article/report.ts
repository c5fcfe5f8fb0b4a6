/** Collects the faults of one file while it is read. */
import { placeOf, type Fault } from './fault.ts';

export interface Report {
  faults: Fault[];
  /** Adds a fault at a UTF-16 offset into the source. */
  fault(rule: string, offset: number, message: string, mend: string): void;
  /** Adds a warning, likewise. */
  warning(rule: string, offset: number, message: string, mend: string): void;
}

/** A report on `file`, whose text is `source`. */
export function startReport(file: string, source: string): Report {
  const faults: Fault[] = [];
  const add = (severity: Fault['severity']) => (rule: string, offset: number, message: string, mend: string): void => {
    faults.push({ file, ...placeOf(source, offset), severity, rule, message, mend });
  };
  return { faults, fault: add('fault'), warning: add('warning') };
}
