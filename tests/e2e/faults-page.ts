// What every fault has to leave alone: a presentation of the visitor's own, put into the browser before each test and read again after it.
// The titles of the specs with faults become the table of docs/reliability.md: 'what goes wrong → what the reader sees'.
import type { BrowserContext, Page } from '@playwright/test'
import { writeDeck } from '../../src/data/deck-file'
import { deckOf } from '../support/decks'
import { test as base, expect } from './atlas-page'

export const ownDeck = deckOf(undefined, { id: 'eigen.0badc0de', name: 'Overleg van de wijk' })
const record = writeDeck(ownDeck)

/** A page of the same origin without the app. */
async function plainPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto('/site.json')
  return page
}

export async function keepRecord(context: BrowserContext, id: string, text: string): Promise<void> {
  const page = await plainPage(context)
  await page.evaluate(
    ([key, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('focusatlas')
        opening.onupgradeneeded = () => opening.result.createObjectStore('decks')
        opening.onerror = reject
        opening.onsuccess = () => {
          const writing = opening.result.transaction('decks', 'readwrite')
          writing.objectStore('decks').put(value, key)
          writing.oncomplete = () => resolve()
        }
      }),
    [id, text] as const,
  )
  await page.close()
}

export async function keptRecord(context: BrowserContext, id: string): Promise<unknown> {
  const page = await plainPage(context)
  const kept = await page.evaluate(
    key =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('focusatlas')
        opening.onerror = reject
        opening.onsuccess = () => {
          const reading = opening.result.transaction('decks').objectStore('decks').get(key)
          reading.onsuccess = () => resolve(reading.result)
        }
      }),
    id,
  )
  await page.close()
  return kept
}

export const test = base.extend<{ keepsOwnDeck: undefined; errors: string[] }>({
  keepsOwnDeck: [
    async ({ context }, use) => {
      await keepRecord(context, ownDeck.id, record)
      await use(undefined)
      expect(await keptRecord(context, ownDeck.id), 'the presentation of the visitor').toBe(record)
    },
    { auto: true },
  ],
  /** Errors that nobody caught. */
  errors: async ({ page }, use) => {
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    await use(errors)
  },
})
export { expect }

/** Says of a test what it sees kept besides what all of them see kept. */
export const kept = (description: string) => ({ annotation: { type: 'kept', description } })

/** Holds what a page asks for until it is let through. */
export async function hold(page: Page, address: string | RegExp): Promise<() => void> {
  let release = () => {}
  const isReleased = new Promise<void>(resolve => {
    release = resolve
  })
  await page.context().route(address, async route => {
    await isReleased
    await route.continue().catch(() => {})
  })
  return release
}
