import { afterEach, describe, expect, test, vi } from 'vitest'
import { readShapesInWorker, readTableInWorker } from '../../../src/data/import/import-in-worker'
import type { ImportAnswer, ImportRequest } from '../../../src/data/import/import-worker'

/** A worker in name: records what it is asked, and answers as the test says. */
class FakeWorker extends EventTarget {
  readonly asked: unknown[] = []
  isTerminated = false
  onAsked: (request: ImportRequest | 'taken') => void = () => undefined
  postMessage(request: ImportRequest | 'taken') {
    this.asked.push(request)
    this.onAsked(request)
  }
  answer(data: ImportAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  terminate() {
    this.isTerminated = true
  }
}

const choice = { encoding: 'utf-8', separator: ';', decimal: ',', hasHeader: true, sheet: null } as const
const bytes = new Uint8Array([1, 2, 3])
const row = (number: number) => ({ number, cells: ['Breda Noord', '1'] })

function fake() {
  const worker = new FakeWorker()
  return { worker, start: () => worker as unknown as Worker }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('a file read in a worker', () => {
  test('comes in pieces, each asked for when the last was taken, and is put together', async () => {
    const { worker, start } = fake()
    const pieces: ImportAnswer[] = [
      { kind: 'rows', rows: [row(2), row(3)] },
      { kind: 'rows', rows: [row(4)] },
      { kind: 'table', table: { choice, sheets: [], header: ['gebied', 'waarde'], rows: [] } },
    ]
    worker.onAsked = () => queueMicrotask(() => worker.answer(pieces.shift() ?? { kind: 'done' }))
    const table = await readTableInWorker(bytes, 'a.csv', { separator: ';' }, { start })
    expect(table.rows.map(({ number }) => number)).toEqual([2, 3, 4])
    expect(worker.asked).toEqual([{ kind: 'table', bytes, name: 'a.csv', choice: { separator: ';' } }, 'taken', 'taken'])
    expect(worker.isTerminated).toBe(true)
  })

  test('gives shapes as one collection', async () => {
    const { worker, start } = fake()
    const feature = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [5, 52] } } as const
    const pieces: ImportAnswer[] = [{ kind: 'features', features: [{ ...feature, geometry: { type: 'Point', coordinates: [5, 52] } }] }, { kind: 'done' }]
    worker.onAsked = () => queueMicrotask(() => worker.answer(pieces.shift() ?? { kind: 'done' }))
    expect(await readShapesInWorker(bytes, { start })).toEqual({ type: 'FeatureCollection', features: [feature] })
  })

  test('is refused with the fault that the worker found', async () => {
    const { worker, start } = fake()
    worker.onAsked = () => queueMicrotask(() => worker.answer({ kind: 'refused', fault: { kind: 'empty' } }))
    await expect(readTableInWorker(bytes, 'a.csv', {}, { start })).rejects.toMatchObject({ fault: { kind: 'empty' } })
    expect(worker.isTerminated).toBe(true)
  })

  test('is given up when it takes too long, and the worker is ended', async () => {
    vi.useFakeTimers()
    const { worker, start } = fake()
    const reading = expect(readTableInWorker(bytes, 'a.csv', {}, { start, seconds: 5 })).rejects.toMatchObject({ fault: { kind: 'took-too-long', seconds: 5 } })
    await vi.advanceTimersByTimeAsync(5000)
    await reading
    expect(worker.isTerminated).toBe(true)
  })

  test('is refused where the worker does not start or breaks down', async () => {
    const { worker, start } = fake()
    worker.onAsked = () => queueMicrotask(() => worker.dispatchEvent(new Event('error')))
    await expect(readShapesInWorker(bytes, { start })).rejects.toMatchObject({ fault: { kind: 'stopped' } })
    expect(worker.isTerminated).toBe(true)
  })

  test('can be stopped by the reader', async () => {
    const { worker, start } = fake()
    const stop = new AbortController()
    const reading = expect(readTableInWorker(bytes, 'a.csv', {}, { start, signal: stop.signal })).rejects.toThrow('aborted')
    stop.abort()
    await reading
    expect(worker.isTerminated).toBe(true)
  })
})
