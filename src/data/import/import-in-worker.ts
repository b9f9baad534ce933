// Has a file read in a worker, so that the page goes on while it is read; one that takes too long is stopped.
import type { Feature, FeatureCollection } from 'geojson'
import { ImportError, type ImportFault } from '../../domain/import-fault'
import type { ReadTable, TableChoice, TableRow } from '../../domain/own-table'
import type { ImportAnswer, ImportRequest } from './import-worker'

/** Reading a hundred thousand rows takes a slow machine a few seconds. */
const patience = 60

/** One worker a file: it is gone with all it held as soon as it has answered. */
const startWorker = () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })

/** How a file is read; the tests have a worker and a patience of their own. `signal` stops it: the promise then rejects with its reason. */
export type ImportOptions = { signal?: AbortSignal | undefined; start?: () => Worker; seconds?: number }

type Received = { table: ReadTable | null; features: Feature[] }

function ask(request: ImportRequest, { signal, start = startWorker, seconds = patience }: ImportOptions): Promise<Received> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = start()
    const rows: TableRow[] = []
    const features: Feature[] = []
    const end = (finish: () => void) => {
      clearTimeout(timer)
      worker.terminate()
      signal?.removeEventListener('abort', onAbort)
      finish()
    }
    const refuse = (fault: ImportFault) => end(() => reject(new ImportError(fault)))
    const onAbort = () => end(() => reject(signal?.reason))
    const timer = setTimeout(() => refuse({ kind: 'took-too-long', seconds }), seconds * 1000)
    signal?.addEventListener('abort', onAbort)
    worker.addEventListener('error', () => refuse({ kind: 'stopped' }))
    worker.addEventListener('messageerror', () => refuse({ kind: 'stopped' }))
    worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.kind === 'refused') return refuse(data.fault)
      if (data.kind === 'table' || data.kind === 'done') return end(() => resolve({ table: data.kind === 'table' ? { ...data.table, rows } : null, features }))
      if (data.kind === 'rows') rows.push(...data.rows)
      else features.push(...data.features)
      worker.postMessage('taken')
    })
    worker.postMessage(request)
  })
}

/** As `readTable`, in a worker; `bytes` stay usable, to read them again with another choice. Rejects with an ImportError. */
export async function readTableInWorker(bytes: Uint8Array, name: string, choice: Partial<TableChoice> = {}, options: ImportOptions = {}): Promise<ReadTable> {
  const { table } = await ask({ kind: 'table', bytes, name, choice }, options)
  if (!table) throw new ImportError({ kind: 'stopped' })
  return table
}

/** As `readShapes`, in a worker. Rejects with an ImportError. */
export async function readShapesInWorker(bytes: Uint8Array, options: ImportOptions = {}): Promise<FeatureCollection> {
  const { features } = await ask({ kind: 'shapes', bytes }, options)
  return { type: 'FeatureCollection', features }
}
