// In a page, since a link begins with the page's own address; packing comes from Node.
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { writeDeck } from '../../src/data/deck-file'
import { pin } from '../../src/domain/edition'
import { allTextsIn } from '../../src/i18n/use-texts'
import { areaDeck } from '../../src/presentation/ready/area-deck'
import { deckFromFragment, deckToLink } from '../../src/state/deck-link'
import { parseLink } from '../../src/state/link'
import { anyDeck, deckOf, slideOf } from '../support/decks'
import { dutchAtlas } from '../support/published'

afterEach(() => vi.restoreAllMocks())

const fragmentOf = (link: string | null) => `#${link?.split('#')[1]}`

async function packed(text: string): Promise<string> {
  const stream = new Response(text).body!.pipeThrough(new CompressionStream('deflate-raw'))
  return `#d=${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`
}

test('every short deck comes back from its link, without its notes', async () => {
  await fc.assert(
    fc.asyncProperty(anyDeck, async deck => {
      const link = await deckToLink(deck)
      expect(await deckFromFragment(fragmentOf(link))).toEqual({ deck: { ...deck, id: 'link', slides: deck.slides.map(slide => ({ ...slide, notes: '' })) } })
    }),
    { numRuns: 40 },
  )
})

test('notes travel along when that is asked for', async () => {
  const deck = deckOf([slideOf('a', { notes: 'Zeg dit niet' })])
  expect(await deckFromFragment(fragmentOf(await deckToLink(deck, { withNotes: true })))).toEqual({ deck: { ...deck, id: 'link' } })
})

test('a ready presentation fits in a link, pinned or not', async () => {
  const atlas = dutchAtlas()
  for (const area of atlas.areas) {
    const deck = areaDeck(area, atlas, allTextsIn('nl'))
    const pinned = pin(
      deck,
      atlas,
      deck.slides.map(({ link }) => parseLink(link)),
    )
    for (const one of [deck, pinned!]) expect((await deckToLink(one))?.length ?? null, area.id).not.toBeNull()
  }
})

test('the link leads to the page of presentations', async () => {
  expect(await deckToLink(deckOf())).toMatch(/\/presenteren\/#d=[\w-]+$/)
})

test('a deck that is too long gives no link', async () => {
  let seed = 1
  const letter = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return String.fromCharCode(33 + (seed % 90))
  }
  const deck = deckOf(Array.from({ length: 12 }, (_, index) => slideOf(`s-${index}`, { text: Array.from({ length: 1000 }, letter).join('') })))
  expect(await deckToLink(deck)).toBeNull()
})

test('a link without a deck carries none', async () => {
  expect(await deckFromFragment('')).toBeNull()
  expect(await deckFromFragment('#panel')).toBeNull()
})

test('any fragment gives a deck or a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async text => {
      expect(await deckFromFragment(`#d=${text.replaceAll('\n', '')}`)).toHaveProperty('refused')
    }),
    { numRuns: 100 },
  )
})

test('a small link that unpacks to a very large text is refused', async () => {
  const bomb = await packed(`"${'0'.repeat(5_000_000)}"`)
  expect(bomb.length).toBeLessThan(12_000)
  expect(await deckFromFragment(bomb)).toEqual({ refused: { why: 'link' } })
})

test('a hostile deck in a link is refused like one in a file', async () => {
  const text = writeDeck(deckOf([slideOf('a', { link: 'javascript:alert(1)' })]))
  expect(await deckFromFragment(await packed(text))).toEqual({ refused: { why: 'field', slide: 1, field: 'link' } })
})

test('an oversized fragment is not even unpacked', async () => {
  expect(await deckFromFragment(`#d=${'A'.repeat(20_000)}`)).toEqual({ refused: { why: 'link' } })
})

test('a deck from a newer atlas says so, in a link as in a file', async () => {
  const text = JSON.stringify({ format: 'focusatlas-deck', version: 2, deck: deckOf() })
  expect(await deckFromFragment(await packed(text))).toEqual({ refused: { why: 'newer' } })
})

test('something else that was packed in a link did not arrive whole', async () => {
  for (const text of ['', '[]', '{"format":"other"}', 'null']) expect(await deckFromFragment(await packed(text)), text).toEqual({ refused: { why: 'link' } })
})

test('unpacking stops soon after the limit, however much is still to come', async () => {
  const taken: number[] = []
  const read = ReadableStreamDefaultReader.prototype.read as () => Promise<ReadableStreamReadResult<Uint8Array>>
  vi.spyOn(ReadableStreamDefaultReader.prototype, 'read').mockImplementation(async function (this: ReadableStreamDefaultReader) {
    const part = await read.call(this)
    taken.push(part.value?.byteLength ?? 0)
    return part
  })
  const bomb = await packed('0'.repeat(10_000_000))
  taken.length = 0
  expect(await deckFromFragment(bomb)).toEqual({ refused: { why: 'link' } })
  expect(taken.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000)
})
