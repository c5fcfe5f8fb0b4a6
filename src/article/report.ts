/** Collects the faults of one file while it is read. */
import { placesIn, type Fault, type Place } from './fault.ts';

export interface Report {
  faults: Fault[];
  /** The place of a UTF-16 offset into the source. */
  placeOf(offset: number): Place;
  /** Adds a fault at a UTF-16 offset into the source. */
  fault(rule: string, offset: number, message: string, mend: string): void;
  /** Adds a warning, likewise. */
  warning(rule: string, offset: number, message: string, mend: string): void;
}

/** A report on `file`, whose text is `source`. */
export function startReport(file: string, source: string): Report {
  const faults: Fault[] = [];
  const placeOf = placesIn(source);
  const add = (severity: Fault['severity']) => (rule: string, offset: number, message: string, mend: string): void => {
    faults.push({ file, ...placeOf(offset), severity, rule, message, mend });
  };
  return { faults, placeOf, fault: add('fault'), warning: add('warning') };
}
