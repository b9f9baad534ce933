// Reads files of a reader away from the page, so that nothing on it stands still.
import type { FeatureCollection } from 'geojson'
import { ImportError, type ImportFault } from '../../domain/import-fault'
import type { ReadTable, TableChoice, TableRow } from '../../domain/own-table'

export type ImportRequest = { kind: 'table'; bytes: Uint8Array; name: string; choice: Partial<TableChoice> } | { kind: 'shapes'; bytes: Uint8Array }

/**
 * Rows and features come in pieces before the rest, and the next one only when the page has taken the last: taking over a
 * hundred thousand at once would hold it up.
 */
export type ImportAnswer =
  | { kind: 'rows'; rows: TableRow[] }
  | { kind: 'features'; features: FeatureCollection['features'] }
  | { kind: 'table'; table: ReadTable }
  | { kind: 'done' }
  | { kind: 'refused'; fault: ImportFault }

const pieces = { rows: 4000, features: 50 }
const answer = (message: ImportAnswer) => self.postMessage(message)
const isTaken = () => new Promise(resolve => self.addEventListener('message', resolve, { once: true }))

function* slices<Item>(all: readonly Item[], size: number): Generator<Item[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}

async function read(request: ImportRequest) {
  if (request.kind === 'table') {
    const { readTable } = await import('./read-table')
    const table = await readTable(request.bytes, request.name, request.choice)
    for (const rows of slices(table.rows, pieces.rows)) {
      answer({ kind: 'rows', rows })
      await isTaken()
    }
    answer({ kind: 'table', table: { ...table, rows: [] } })
  } else {
    const { readShapes } = await import('./read-shapes')
    const { features } = await readShapes(request.bytes)
    for (const some of slices(features, pieces.features)) {
      answer({ kind: 'features', features: some })
      await isTaken()
    }
    answer({ kind: 'done' })
  }
}

function start({ data }: MessageEvent<ImportRequest>) {
  read(data).catch((error: unknown) => answer({ kind: 'refused', fault: error instanceof ImportError ? error.fault : { kind: 'stopped' } }))
}

self.addEventListener('message', start, { once: true })
