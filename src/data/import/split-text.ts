// A text becomes rows of cells: finds out what separates the cells, and has them cut by a parser that knows quotation marks.
import papaparse from 'papaparse'
import { ImportError } from '../../domain/import-fault'
import { separators, type TableChoice } from '../../domain/own-table'
import { tableLimits } from './limits'

type Separator = TableChoice['separator']

/** The likeliest first: nobody writes a tab or semicolon by accident, and a comma may be a decimal mark. */
const likeliest: readonly Separator[] = ['\t', ';', '|', ',']
const sampleRows = 60
const sampleSize = 100_000
/** Rows of different lengths still have their separator in common. */
const leastPart = 0.65

const cut = (text: string, delimiter: Separator, preview: number): string[][] => papaparse.parse<string[]>(text, { delimiter, preview, newline: '\n' }).data

/** What most of the numbers are, and what part of them that is. */
function mostCommon(values: readonly number[]): { value: number; part: number } {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [value, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return { value, part: count / values.length }
}

/** The first separator that cuts most rows into as many cells; else the one that does so best. */
function separatorOf(text: string): Separator {
  const fits = likeliest.map(separator => {
    const widths = cut(text.slice(0, sampleSize), separator, sampleRows).map(cells => cells.length)
    const { value, part } = mostCommon(widths.filter(width => width > 1))
    const isWide = widths.filter(width => width > 1).length / Math.max(1, widths.length)
    return { separator, fit: value > 1 ? Math.max(part, leastPart) * isWide : 0 }
  })
  const good = fits.find(({ fit }) => fit >= 0.6)
  return (good ?? fits.reduce((best, next) => (next.fit > best.fit ? next : best))).separator
}

/** Cells are counted before they are cut: a row of millions of commas would fill the memory. */
function checkCells(text: string, separator: Separator) {
  const mark = separator.charCodeAt(0)
  let [cells, rows] = [1, 1]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === mark) cells += 1
    else if (code === 10) rows += 1
  }
  if (cells + rows > tableLimits.cells) throw new ImportError({ kind: 'too-many-cells', limit: tableLimits.cells })
}

/** Excel's own way to say it: a first line 'sep=;'. */
const saidSeparator = (text: string): Separator | undefined => separators.find(separator => new RegExp(`^sep=\\${separator}\n`, 'i').test(text))

/** Rows of cells, empty rows too so that they can be counted. Throws an ImportError where there are too many. */
export function splitText(text: string, chosen?: Separator): { rows: string[][]; separator: Separator } {
  const said = saidSeparator(text)
  const separator = chosen ?? said ?? separatorOf(text)
  checkCells(text, separator)
  const rows = cut(text, separator, tableLimits.rows + 2)
  if (said) rows[0] = []
  return { rows, separator }
}
