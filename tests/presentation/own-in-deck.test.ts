import { expect, test } from 'vitest'
import { noOwnData } from '../../src/domain/own-data'
import { withOwnData } from '../../src/domain/own-indicators'
import { allTextsIn } from '../../src/i18n/use-texts'
import { ownShownIn } from '../../src/presentation/own-in-deck'
import { deckOf, slideOf } from '../support/decks'
import { ownDataOf } from '../support/own'
import { dutchAtlas } from '../support/published'

const own = ownDataOf({ targets: [{ area: 'breda-noord', indicator: 'lonely', value: 40, year: 2030 }] })
const atlas = withOwnData(dutchAtlas(), own, allTextsIn('nl').ownWords.indicator)
const shownIn = (slide: Parameters<typeof slideOf>[1]) => ownShownIn(deckOf([slideOf('a', slide)]), own, atlas)

test('a slide of an own figure takes that figure along, and the layers on its map', () => {
  expect(shownIn({ kind: 'indicator', link: 'gebied/breda-noord/?indicator=own_a1' })).toMatchObject({ figures: own.figures, targets: [], shapes: own.shapes })
})

test('a slide that chooses its figures by itself takes along the targets that stand on it', () => {
  const slide = { kind: 'ambition' as const, link: 'gebied/breda-noord/' }
  const ambition = atlas.areas.flatMap(area => area.ambitions.map(one => ({ ...one, area: area.id }))).find(({ indicators }) => indicators.includes('lonely'))
  expect(shownIn({ ...slide, link: `gebied/${ambition!.area}/?plek=${ambition!.id}` }).targets).toEqual(own.targets)
})

test('a slide whose map has the colours of an own figure takes it along, also where its words are about something else', () => {
  expect(shownIn({ kind: 'ambitions', link: 'gebied/breda-noord/?indicator=own_a1' }).figures).toEqual(own.figures)
})

test('a slide of text takes nothing along', () => {
  expect(shownIn({ kind: 'text', link: '' })).toEqual(noOwnData)
})
