// A table on its way into the atlas: how it was read, its places, and the words that go with each figure.
import { useMemo } from 'react'
import type { OwnFigure } from '../domain/own-data'
import { type Preview, previewFigures } from '../domain/own-preview'
import type { AllTexts } from '../i18n/nl-later'
import { useAllTexts } from '../i18n/use-texts'
import { FoundStep } from './FoundStep'
import { PlacesStep } from './PlacesStep'
import type { Draft, TableImport } from './use-table-import'
import { WordsStep } from './WordsStep'

/** One column of values, and what became of its rows. */
export type ColumnPreview = { column: number; name: string } & Preview

export const columnName = ({ table }: Draft, column: number, texts: AllTexts) => table.header[column] || texts.ownImport.found.column(column + 1)

type Props = { draft: Draft; table: TableImport; renewed: OwnFigure | null; onDone(sentence: string): void }

export function FiguresDraft({ draft, table, renewed, onDone }: Props) {
  const texts = useAllTexts()
  const { places } = table
  const previews = useMemo<ColumnPreview[]>(
    () =>
      draft.columns.values.map(column => {
        const { columns, corrections } = draft
        const question = { table: draft.table, placeColumn: columns.place, valueColumn: column, corrections, decimal: draft.table.choice.decimal }
        return { column, name: columnName(draft, column, texts), ...previewFigures(question, places) }
      }),
    [draft, places, texts],
  )
  return (
    <>
      <FoundStep draft={draft} table={table} />
      {previews.length > 0 ? (
        <>
          <PlacesStep draft={draft} table={table} previews={previews} />
          <WordsStep key={[renewed?.id, ...previews.map(({ name }) => name)].join('\n')} {...{ draft, previews, renewed, onDone }} />
        </>
      ) : null}
    </>
  )
}
