// A reader's table while it is being brought in: where it comes from, how it was read, and what was chosen in it.
import { useMemo, useRef, useState } from 'react'
import { type Columns, guessColumns } from '../domain/own-columns'
import { type Place, placesOf } from '../domain/own-places'
import type { ReadTable, TableChoice, TableRow } from '../domain/own-table'
import { partsOfTable } from '../domain/own-table-parts'
import { useAllTexts } from '../i18n/use-texts'
import { useScene } from '../state/use-scene'
import { importSentence } from './import-sentence'

/** `name` is null for what was pasted. */
type Source = { bytes: Uint8Array; name: string | null }

/** A table that was read, with the choices in it; `corrections` holds the code that was chosen for a cell as it is written. */
type Read = { source: Source; table: ReadTable; columns: Columns; corrected: Partial<TableChoice>; corrections: Readonly<Record<string, string>> }

/** `table` has only the rows that are about places; what stood above and below them is beside it. */
export type Draft = Read & { headings: readonly TableRow[]; notes: readonly TableRow[] }

export function useTableImport() {
  const texts = useAllTexts()
  const { areas } = useScene().atlas
  const places = useMemo<readonly Place[]>(() => placesOf({ areas }), [areas])
  const [read, setRead] = useState<Read | null>(null)
  const [isReading, setReading] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const turn = useRef(0)

  /** Answers whether it was read. */
  async function readFrom(source: Source, corrected: Partial<TableChoice> = {}): Promise<boolean> {
    turn.current += 1
    const mine = turn.current
    setReading(true)
    setFault(null)
    try {
      const { readTableInWorker } = await import('../data/import/import-in-worker')
      const table = await readTableInWorker(source.bytes, source.name ?? '', corrected)
      if (mine !== turn.current) return false
      setRead(before => {
        const isSame = before?.source === source && before.table.header.length === table.header.length
        return {
          source,
          table,
          corrected,
          columns: isSame ? before.columns : guessColumns(table, places),
          // A name that was corrected once means the same place in another table.
          corrections: before?.corrections ?? {},
        }
      })
      return true
    } catch (error) {
      if (mine === turn.current) setFault(importSentence(error, source.name, texts))
      return false
    } finally {
      if (mine === turn.current) setReading(false)
    }
  }

  const draft = useMemo<Draft | null>(() => {
    if (read === null) return null
    const { headings, rows, notes } = partsOfTable(read.table, read.columns, places)
    return { ...read, table: { ...read.table, rows }, headings, notes }
  }, [read, places])

  return {
    places,
    draft,
    isReading,
    fault,
    readText: (text: string) => readFrom({ bytes: new TextEncoder().encode(text), name: null }, { encoding: 'utf-8' }),
    readFile: async (file: File) => readFrom({ bytes: new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0))), name: file.name }),
    correct: (choice: Partial<TableChoice>) => (read ? readFrom(read.source, { ...read.corrected, ...choice }) : Promise.resolve(false)),
    change: (part: Partial<Pick<Draft, 'columns' | 'corrections'>>) => setRead(before => before && { ...before, ...part }),
    forget: () => {
      turn.current += 1
      setRead(null)
      setFault(null)
      setReading(false)
    },
  }
}

export type TableImport = ReturnType<typeof useTableImport>
