// The page that the bench drives: imports a file as the app does, in the worker, and keeps watch over how long the page stands still.
import papaparse from 'papaparse'
import { readShapesInWorker, readTableInWorker } from '../../src/data/import/import-in-worker'
import type { Area } from '../../src/domain/atlas'
import { placesOf } from '../../src/domain/own-places'
import { previewFigures } from '../../src/domain/own-preview'

export type Watched = { time: number; longest: number; count: number }
export type Way = 'table' | 'shapes' | 'bare-table' | 'bare-shapes' | 'preview'

/** What the last import left, so that the heap can be weighed with it. */
let kept: unknown = null

/** Runs the work and times it, and the longest time in between in which nothing else got a turn. */
async function watch(work: () => Promise<number>): Promise<Watched> {
  let longest = 0
  let last = performance.now()
  const channel = new MessageChannel()
  let isWatching = true
  channel.port1.onmessage = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (isWatching) channel.port2.postMessage(null)
  }
  channel.port2.postMessage(null)
  const start = performance.now()
  const count = await work()
  const time = performance.now() - start
  await new Promise(resolve => setTimeout(resolve, 50))
  isWatching = false
  return { time, longest, count }
}

async function run(way: Way, file: string, areas: readonly Area[]): Promise<Watched> {
  const bytes = new Uint8Array(await (await fetch(file)).arrayBuffer())
  const table = way === 'preview' ? await readTableInWorker(bytes, file) : null
  const places = placesOf({ areas })
  return watch(async () => {
    switch (way) {
      case 'table': {
        // A file that is refused gives no rows; how fast that goes is what counts.
        const read = await readTableInWorker(bytes, file).catch(() => null)
        kept = read
        return read?.rows.length ?? 0
      }
      case 'shapes': {
        const read = await readShapesInWorker(bytes)
        kept = read
        return read.features.length
      }
      case 'bare-table':
        kept = papaparse.parse(new TextDecoder().decode(bytes)).data
        return (kept as unknown[]).length
      case 'bare-shapes':
        kept = JSON.parse(new TextDecoder().decode(bytes))
        return (kept as { features: unknown[] }).features.length
      case 'preview': {
        if (!table) return 0
        const made = previewFigures({ table, placeColumn: 1, valueColumn: 2, corrections: {}, decimal: table.choice.decimal }, places)
        kept = made
        return made.accepted.length + made.refused.length
      }
    }
  })
}

Object.assign(window, {
  bench: {
    run,
    clear: () => {
      kept = null
    },
  },
})
