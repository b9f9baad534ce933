import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/domain/scene'
import { themes } from '../../src/domain/themes'
import { findVoice } from '../../src/domain/voices'
import { allTextsIn, loadAllTexts } from '../../src/i18n/use-texts'
import { findDeck, isReady } from '../../src/presentation/find-deck'
import { parseLink } from '../../src/state/link'
import { themeWords } from '../../src/state/link-words'
import { dutchAtlas } from '../support/published'

await loadAllTexts('en')

const texts = allTextsIn('nl')
const atlas = dutchAtlas()
const ready = (id: string) => {
  const deck = findDeck(id, atlas, texts, null)
  if (!deck) throw new Error(`There is no presentation ${id}.`)
  return deck
}
const ids = [
  ...atlas.areas.map(({ id }) => `gebied.${id}`),
  ...themes.map(theme => `thema.${themeWords[theme]}`),
  'vergelijk.delft-west.zaandam-oost',
  'vergelijk.delft-west.zaandam-oost.breda-noord.utrecht-overvecht',
  'programma',
]

test.each(ids)('%s has slides that all show something that exists', id => {
  const { slides } = ready(id)
  expect(slides.length).toBeGreaterThanOrEqual(8)
  for (const slide of slides) {
    const view = parseLink(slide.link)
    expect(resolve(view, atlas).misread, slide.id).toEqual([])
    if (slide.kind === 'quote') expect(findVoice(atlas.areas, view.place ?? ''), slide.id).not.toBeNull()
    if (slide.kind === 'ambition') expect(atlas.areas.flatMap(area => area.ambitions.map(ambition => ambition.id))).toContain(view.place)
  }
  expect(new Set(slides.map(slide => slide.id)).size).toBe(slides.length)
})

describe('the presentation of an area', () => {
  test.each(atlas.areas.map(({ id }) => id))('%s takes 8 to 12 slides, from a title to the sources', id => {
    const kinds = ready(`gebied.${id}`).slides.map(({ kind }) => kind)
    expect(kinds.length).toBeLessThanOrEqual(12)
    expect(kinds[0]).toBe('title')
    expect(kinds.at(-1)).toBe('sources')
    for (const kind of ['area', 'figures', 'ambitions', 'quote', 'lessons', 'question'] as const) expect(kinds).toContain(kind)
  })

  test('is complete but for the figures while these have not come', () => {
    const deck = findDeck('gebied.breda-noord', { ...atlas, figures: null }, texts, null)
    expect(deck?.slides.map(({ kind }) => kind)).not.toContain('indicator')
    expect(deck?.slides.length).toBeGreaterThanOrEqual(8)
  })

  test('has its questions in English where the atlas is English', () => {
    const deck = findDeck('gebied.breda-noord', atlas, allTextsIn('en'), null)
    expect(deck?.slides.find(({ kind }) => kind === 'question')?.title).toBe('What is the first step that you yourself can take in Breda Noord?')
  })
})

test.each(['gebied.nergens', 'thema.geld', 'vergelijk.delft-west', 'vergelijk.a.b.c', 'eigen.00000000', 'gebied.'])('there is no presentation %s', id => {
  expect(findDeck(id, atlas, texts, [])).toBeNull()
})

test('one of the user’s own is found by its id', () => {
  const own = { ...ready('programma'), id: 'eigen.12345678' }
  expect(findDeck('eigen.12345678', atlas, texts, [own])).toBe(own)
})

test('a ready presentation is told from one of the user’s own', () => {
  expect(['gebied.breda-noord', 'thema.wonen', 'programma', 'vergelijk.a.b'].every(isReady)).toBe(true)
  expect(isReady('eigen.12345678')).toBe(false)
})
