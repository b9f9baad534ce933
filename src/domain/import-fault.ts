// What can be wrong with a file that a reader brings: data, which i18n turns into a sentence with what to do about it.

/** What a file turned out to be, where it is no table or no shapes. */
export type FoundInstead = 'picture' | 'pdf' | 'web-page' | 'old-excel' | 'locked' | 'zip' | 'table' | 'workbook' | 'shapes' | 'bytes'

export type ImportFault =
  | { kind: 'empty' }
  | { kind: 'too-large'; megabytes: number; limit: number }
  /** A packed file that grows beyond what may be opened; megabytes. */
  | { kind: 'unpacks-too-large'; limit: number }
  | { kind: 'too-many-rows' | 'too-many-columns' | 'too-many-cells' | 'too-many-features' | 'too-many-vertices'; limit: number }
  /** `row` as the reader counts them in the file, from 1. */
  | { kind: 'cell-too-long'; row: number; limit: number }
  | { kind: 'not-a-table' | 'not-shapes'; found: FoundInstead }
  /** The file says what it is, but cannot be read to the end. */
  | { kind: 'broken' }
  | { kind: 'no-sheet'; sheet: string }
  /** A shapefile comes in parts: '.shp', '.dbf'. */
  | { kind: 'missing-part'; part: string }
  | { kind: 'no-geometry' }
  /** `feature` counted from 1. */
  | { kind: 'invalid-geometry'; feature: number }
  | { kind: 'outside'; feature: number }
  | { kind: 'unknown-projection'; found: string }
  | { kind: 'took-too-long'; seconds: number }
  /** The worker that reads files did not start, or broke down. */
  | { kind: 'stopped' }

/** A file that is refused, with what is wrong. The message is for engineers; readers get the sentence of i18n. */
export class ImportError extends Error {
  readonly fault: ImportFault
  constructor(fault: ImportFault) {
    super(`The file is refused: ${JSON.stringify(fault)}`)
    this.name = 'ImportError'
    this.fault = fault
  }
}
