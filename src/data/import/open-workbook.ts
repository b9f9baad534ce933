// Looks into an XLSX before it is read: which sheets it has, whether the chosen one is within bounds, which cells are percentages.
import { ImportError } from '../../domain/import-fault'
import { tableLimits } from './limits'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')

/** The attributes of each tag of a name, whatever prefix it has. */
function* tags(xml: string, name: string): Generator<(attribute: string) => string | null> {
  for (const [, attributes = ''] of xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g')))
    yield attribute => {
      const match = new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
      return match ? plain(match[1] ?? match[2] ?? '') : null
    }
}

export type Sheet = { name: string; file: string }

/** The sheets that are not hidden, in their order; `text` gives a file inside the workbook, '' where there is none. */
export function sheetsOf(text: (file: string) => string): Sheet[] {
  const targets = new Map([...tags(text('xl/_rels/workbook.xml.rels'), 'Relationship')].map(tag => [tag('Id'), tag('Target') ?? '']))
  const sheets = [...tags(text('xl/workbook.xml'), 'sheet')].map(tag => {
    const target = targets.get(tag('\\w+:id')) ?? ''
    return {
      name: tag('name') ?? '',
      file: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      isHidden: tag('state') !== null && tag('state') !== 'visible',
    }
  })
  return sheets.filter(({ file, isHidden }) => file.includes('worksheets/') && !isHidden).map(({ name, file }) => ({ name, file }))
}

/** The numbers of the styles that show a share as a percentage. */
export function percentStyles(styles: string): Set<number> {
  const codes = new Map([...tags(styles, 'numFmt')].map(tag => [tag('numFmtId'), tag('formatCode') ?? '']))
  const [cellStyles = ''] = /<(?:\w+:)?cellXfs[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles) ?? []
  const isPercent = (id: string | null) => id === '9' || id === '10' || (codes.get(id) ?? '').replace(/"[^"]*"/g, '').includes('%')
  return new Set([...tags(cellStyles, 'xf')].flatMap((tag, index) => (isPercent(tag('numFmtId')) ? [index] : [])))
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/**
 * Goes along the cells of a sheet, since one that claims to stand in row 1,048,576 would have as many rows made before it.
 * Gives the places of the percentages, as 'row,column' from 0. Throws an ImportError.
 */
export function inspectSheet(sheet: string, percents: ReadonlySet<number>): Set<string> {
  const places = new Set<string>()
  let cells = 0
  for (const [, attributes = ''] of sheet.matchAll(/<(?:\w+:)?(?:c|row)\s([^>]*)>/g)) {
    const [, letters = '', digits = ''] = /(?:^|\s)r\s*=\s*["']([A-Z]*)(\d+)["']/.exec(attributes) ?? []
    const [row, column] = [Number(digits), columnOf(letters)]
    cells += 1
    if (row > tableLimits.rows + 1) throw new ImportError({ kind: 'too-many-rows', limit: tableLimits.rows })
    if (column > tableLimits.columns) throw new ImportError({ kind: 'too-many-columns', limit: tableLimits.columns })
    if (cells > tableLimits.cells) throw new ImportError({ kind: 'too-many-cells', limit: tableLimits.cells })
    const style = percents.size > 0 && letters ? /(?:^|\s)s\s*=\s*["'](\d+)["']/.exec(attributes)?.[1] : undefined
    if (style !== undefined && percents.has(Number(style))) places.add(`${row - 1},${column - 1}`)
  }
  return places
}
