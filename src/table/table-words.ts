// Sentences about the table that more than one part needs.
import type { AllTexts } from '../i18n/nl-later'
import { type Column, nameColumn } from './columns'
import type { TableModel } from './use-table'

export const columnLabel = ({ indicator }: Column, texts: AllTexts) => indicator?.label ?? texts.table.stacking.title

/** 'de 20 gebieden'. */
export function placesWords({ scene, rows }: TableModel, texts: AllTexts): string {
  const level = scene.view.rows === 'areas' ? 'area' : 'district'
  return texts.table.rowsOf[scene.view.rows](rows.filter(row => row.level === level).length)
}

function orderWords({ sorting, columns }: TableModel, texts: AllTexts): string {
  const words = texts.table.order
  if (!sorting) return words.chapters
  if (sorting.column === nameColumn) return sorting.descending ? words.nameDescending : words.nameAscending
  const column = columns.find(({ id }) => id === sorting.column)
  const label = column ? columnLabel(column, texts) : ''
  return sorting.descending ? words.descending(label) : words.ascending(label)
}

/** 'U ziet de 20 gebieden met 10 kolommen, van hoog naar laag op ‘Eenzaam’.' */
export function shownSentence(model: TableModel, texts: AllTexts): string {
  return texts.table.shown(placesWords(model, texts), texts.table.columnCount(model.columns.length), orderWords(model, texts))
}
