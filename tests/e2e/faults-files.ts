// What can be wrong with a file of data, for the tests of faults.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BrowserContext } from '@playwright/test'

export const ways = ['missing', 'cut short', 'no data but a page', 'of an older edition'] as const
export type Way = (typeof ways)[number]

const published = (file: string) => readFileSync(resolve(import.meta.dirname, '../../dist', file === 'site.json' ? file : `data/v1/${file}`), 'utf8')

/** Half of a file; of a table all but the last place, which leaves whole rows of whole places. */
const cut = (text: string) => text.slice(0, text.indexOf('\nnetherlands,') + 1 || Math.ceil(text.length / 2) - 1)

/** The first thing in a file of JSON, changed. */
function withFirst(file: string, change: (first: Record<string, unknown>) => void): string {
  const json: unknown = JSON.parse(published(file))
  change((Array.isArray(json) ? (json[0] ?? {}) : json) as Record<string, unknown>)
  return JSON.stringify(json)
}

/** A field that is read is not there yet. */
function older(file: string): string {
  if (file.endsWith('.csv')) return published(file).replace(',year', '')
  // A list without anything in it yet was no list before.
  if (published(file).startsWith('[]')) return '{}'
  if (file.endsWith('.geojson')) return '{"type":"Topology","objects":{}}'
  return withFirst(file, first => Reflect.deleteProperty(first, Object.keys(first).at(-1) ?? ''))
}

/** With something that this atlas does not know. */
export function newer(file: string): string {
  if (file.endsWith('.csv')) return published(file).replaceAll('\n', ',later\n')
  return withFirst(file, first => Object.assign(first, { addedLater: { by: 'a newer edition' } }))
}

export const addressOf = (file: string) => (file === 'site.json' ? '**/site.json' : `**/data/v1/${file}`)

/** From now on a file comes in this way; answers how often it was asked for. */
export async function spoil(context: BrowserContext, file: string, way: Way): Promise<() => number> {
  let asked = 0
  // What was said last counts, without a moment in between in which the file could come.
  await context.route(addressOf(file), route => {
    asked += 1
    switch (way) {
      case 'missing':
        return route.fulfill({ status: 404, body: 'Not found' })
      case 'cut short':
        return route.fulfill({ body: cut(published(file)) })
      case 'no data but a page':
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Aanmelden</title><p>Meld u aan bij dit netwerk.' })
      case 'of an older edition':
        return route.fulfill({ body: older(file) })
    }
  })
  return () => asked
}

export const mend = (context: BrowserContext, file: string) => context.unroute(addressOf(file))
