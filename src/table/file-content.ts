// Turns the table that is shown into what files are made of.
import { type Figures, figureAt, targetAt, targetsOf } from '../domain/figures'
import { type Indicator, unitAndYear } from '../domain/indicator'
import { stackingColumn, stackingOf } from '../domain/stacking'
import type { ContentColumn, ContentValue, TableContent } from '../export/table-content'
import type { AllTexts } from '../i18n/nl-later'
import type { Column } from './columns'
import { rowName } from './rows'
import { placesWords } from './table-words'
import type { TableModel } from './use-table'

/** Whether the reader has set a target for a column; then it stands in two further columns. */
const hasTargets = (indicator: Indicator, figures: Figures) => targetsOf(figures, indicator.id).length > 0

function fileColumns({ indicator }: Column, { figures }: TableModel, texts: AllTexts): ContentColumn[] {
  const { file, stacking } = texts.table
  if (indicator) {
    const kind = indicator.kind === 'counted' ? '' : `, ${texts.legend.kinds[indicator.kind]}`
    const theme = texts.legend.indicatorThemes[indicator.theme]
    const { id, label, decimals } = indicator
    const detail = texts.ownWords.mark
    const targets = [
      { id: `${id}_target`, label: file.target(label), detail, theme, decimals },
      { id: `${id}_target_year`, label: file.targetYear(label), detail, theme, decimals: 0 },
    ]
    return [{ id, label, detail: `${unitAndYear(indicator)}${kind}`, theme, decimals }, ...(hasTargets(indicator, figures) ? targets : [])]
  }
  const part = (id: string, label: string): ContentColumn => ({ id, label, detail: '', theme: stacking.group, decimals: 0 })
  return [part(stackingColumn, file.stackingCount), part(`${stackingColumn}_out_of`, file.stackingOutOf), part(`${stackingColumn}_which`, file.stackingWhich)]
}

function fileValues({ indicator }: Column, code: string, { figures }: TableModel): ContentValue[] {
  if (indicator) {
    const target = targetAt(figures, code, indicator.id)
    // A year is no amount: with the decimals and thousands of one it could not be read.
    const targets = hasTargets(indicator, figures) ? [target?.value ?? null, target ? String(target.year) : null] : []
    return [figureAt(figures, code, indicator.id), ...targets]
  }
  const { indicators, outOf } = stackingOf(code, figures)
  return outOf === 0 ? [null, null, null] : [indicators.length, outOf, indicators.map(({ label }) => label).join('; ')]
}

/** The columns and rows as shown, with unrounded values; each place once, also where its row stands twice. */
export function fileContent(model: TableModel, texts: AllTexts, citation: string, link: string): TableContent {
  const { columns, rows, scene } = model
  const once = rows.filter((row, index) => rows.findIndex(other => other.code === row.code) === index)
  return {
    title: texts.table.cite.what(placesWords(model, texts)),
    kind: scene.view.rows,
    language: scene.view.language,
    columns: columns.flatMap(column => fileColumns(column, model, texts)),
    rows: once.map(row => ({
      code: row.code,
      level: row.level,
      name: rowName(row, texts.table),
      part: row.level === 'district' ? (row.area?.name ?? '') : '',
      values: columns.flatMap(column => fileValues(column, row.code, model)),
    })),
    indicators: columns.flatMap(({ indicator }) => (indicator ? [indicator] : [])),
    citation,
    link,
    texts,
  }
}
