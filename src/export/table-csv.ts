// The table as CSV: one for people with a Dutch spreadsheet, one for programs.
import { csvText, dutch, standard } from './csv'
import { fullHeading, sourcesOf, type TableContent } from './table-content'

/**
 * For a spreadsheet: headings in words, and the sources below the table.
 * A missing value is said in words, since a formula takes an empty cell for 0.
 */
export function dutchCsv(content: TableContent): string {
  const { columns, rows, texts, citation } = content
  const words = texts.table.file
  const heading = [words.name, words.level, words.part, words.code, ...columns.map(fullHeading)]
  const body = rows.map(row => [row.name, words.levels[row.level], row.part, row.code, ...row.values.map(value => value ?? texts.table.missing)])
  const foot = [[], ...sourcesOf(content).map(source => [source]), [words.licence], [citation]]
  // The mark at the start tells a spreadsheet that the letters are UTF-8.
  return `\uFEFF${csvText([heading, ...body, ...foot], dutch)}`
}

/** For programs: ids as headings, nothing but the table, and missing values empty as in values.csv. */
export function standardCsv({ columns, rows }: TableContent): string {
  const heading = ['code', 'level', 'name', 'part_of', ...columns.map(column => column.id)]
  return csvText([heading, ...rows.map(row => [row.code, row.level, row.name, row.part, ...row.values])], standard)
}
