// A table out of a reader's file: all of it text still, and how it was read.

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const
export const separators = [';', ',', '\t', '|'] as const

/** How a file was read. All of it was found out, and the reader may correct each. */
export type TableChoice = {
  encoding: (typeof encodings)[number]
  separator: (typeof separators)[number]
  decimal: ',' | '.'
  hasHeader: boolean
  /** The sheet of a workbook; null for text. */
  sheet: string | null
}

/** `number` is the row as the reader counts it in the file, from 1; every row has as many cells as `header`, trimmed. */
export type TableRow = { number: number; cells: string[] }

/** `header` holds the names of the columns, '' where a column has none; `sheets` is empty for text. */
export type ReadTable = { choice: TableChoice; sheets: string[]; header: string[]; rows: TableRow[] }
