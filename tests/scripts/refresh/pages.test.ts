import { expect, test } from 'vitest'
import { readPages } from '../../../scripts/refresh/pages'

type Page = { items: number[]; next: string | null; total?: number }
const start = 'http://127.0.0.1/a'
/** Reads pages from a list by address. */
const readFrom = (pages: Record<string, Page>) => readPages(start, async address => pages[new URL(address).pathname]!)

test('pages are followed to the last one, by whole or by relative links', async () => {
  const pages = { '/a': { items: [1, 2], next: 'http://127.0.0.1/b' }, '/b': { items: [3], next: '/c' }, '/c': { items: [4], next: null } }
  expect(await readFrom(pages)).toEqual([1, 2, 3, 4])
})

test.each([
  ['no next page', { '/a': { items: [1], next: null } }, [1]],
  ['a next page that is empty text', { '/a': { items: [1], next: '' } }, [1]],
  ['nothing at all', { '/a': { items: [], next: null } }, []],
  ['a next page without items', { '/a': { items: [1], next: '/b' }, '/b': { items: [], next: '/a' } }, [1]],
])('%s ends the answer', async (_, pages, items) => {
  expect(await readFrom(pages as Record<string, Page>)).toEqual(items)
})

test('the same page under another address stops it', async () => {
  await expect(readFrom({ '/a': { items: [1], next: '/b' }, '/b': { items: [1], next: '/c' } })).rejects.toThrow(
    'http://127.0.0.1/b: the same page came twice, so others may be missing. Run it again with --fresh.',
  )
})

test('a page that leads back to itself stops it', async () => {
  await expect(readFrom({ '/a': { items: [1], next: '/a' } })).rejects.toThrow('the same page came twice')
})

test('fewer items than were promised stop it', async () => {
  await expect(readFrom({ '/a': { items: [1], next: null, total: 2 } })).rejects.toThrow('expected 2 items, found 1')
})

test('a page on another host is not followed', async () => {
  await expect(readFrom({ '/a': { items: [1], next: 'http://elders.example/b' } })).rejects.toThrow('the next page is on another host, elders.example')
})
