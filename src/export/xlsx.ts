// The table as a workbook: a sheet as it is shown, and a sheet that says what the figures are.
import type { Cell, Row } from 'write-excel-file/universal'
import { type ContentColumn, type ContentValue, sourcesOf, type TableContent } from './table-content'
import { neutralise } from './table-neutralise'

const text = (value: string): Cell => ({ value: neutralise(value), type: String })
const bold = (value: string): Cell => ({ value: neutralise(value), type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' })
const small = (value: string): Cell => ({ value: neutralise(value), type: String, wrap: true, alignVertical: 'top', fontSize: 9 })
const wrapped = (value: string): Cell => ({ value: neutralise(value), type: String, wrap: true, alignVertical: 'top' })

/** Numbers keep all their decimals underneath, and show as many decimals as on screen. Missing is said: an empty cell counts as 0 in a sum. */
function valueCell(value: ContentValue, { decimals }: ContentColumn, missing: string): Cell {
  if (value === null) return { value: missing, type: String, align: 'right', fontStyle: 'italic' }
  if (typeof value === 'string') return text(value)
  return { value, type: Number, format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` }
}

function tableSheet({ columns, rows, texts }: TableContent): Row[] {
  const words = texts.table.file
  const places = [words.name, words.level, words.part, words.code]
  const themes = columns.map((column, index) => (column.theme === columns[index - 1]?.theme ? null : bold(column.theme)))
  return [
    [...places.map(() => null), ...themes],
    [...places.map(bold), ...columns.map(column => bold(column.label))],
    [...places.map(() => null), ...columns.map(column => small(column.detail))],
    ...rows.map(row => [
      text(row.name),
      text(words.levels[row.level]),
      text(row.part),
      text(row.code),
      ...columns.map((column, index) => valueCell(row.values[index] ?? null, column, texts.table.missing)),
    ]),
  ]
}

function notesSheet(content: TableContent): Row[] {
  const { indicators, texts, title, citation, link } = content
  const words = texts.table.file
  const about: [string, string][] = [
    [words.title, title],
    [words.citation, citation],
    [words.link, link],
    [words.attribution, [...sourcesOf(content), words.licence].join(' · ')],
    [texts.table.stacking.title, texts.table.stacking.rule],
    [texts.table.missing, words.missingNote],
  ]
  return [
    ...about.map(([label, value]): Row => [bold(label), text(value)]),
    [],
    Object.values(words.notes).map(bold),
    ...indicators.map(
      (indicator): Row => [
        wrapped(indicator.id),
        wrapped(indicator.label),
        wrapped(texts.legend.indicatorThemes[indicator.theme]),
        wrapped(indicator.definition),
        wrapped(indicator.counts),
        wrapped(indicator.limits),
        wrapped(indicator.unit),
        { value: indicator.year, type: Number, alignVertical: 'top' },
        wrapped(indicator.source),
        wrapped(texts.legend.kinds[indicator.kind]),
        wrapped(texts.legend.favourable[indicator.favourable]),
      ],
    ),
  ]
}

const widths = (...characters: number[]) => characters.map(width => ({ width }))

/** The workbook. The library comes only now, when somebody asks for it. */
export async function tableWorkbook(content: TableContent): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/universal')
  const words = content.texts.table.file
  return writeWorkbook([
    {
      sheet: words.sheet,
      data: tableSheet(content),
      columns: widths(30, 11, 26, 24, ...content.columns.map(() => 17)),
      stickyRowsCount: 3,
      stickyColumnsCount: 1,
    },
    { sheet: words.notesSheet, data: notesSheet(content), columns: widths(22, 34, 18, 48, 60, 60, 30, 8, 48, 16, 28) },
  ]).toBlob()
}
