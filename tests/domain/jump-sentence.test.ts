import { describe, expect, test } from 'vitest'
import type { Atlas } from '../../src/domain/atlas'
import { type Jump, jumpSentence, positionSentence } from '../../src/domain/jump-sentence'
import { resolve } from '../../src/domain/scene'
import { defaultView, type View } from '../../src/domain/view'
import { loadTexts, textsIn } from '../../src/i18n/use-texts'
import { areaIn, dutchAtlas, englishAtlas } from '../support/published'

await loadTexts('en')

const dutch = dutchAtlas()
const english = englishAtlas()
const stay: Jump = { from: null, direction: null }

function said(id: string, view: Partial<View> = {}, jump: Jump = stay, atlas: Atlas = dutch) {
  const { mapKeys, locale } = textsIn(atlas.language)
  return jumpSentence(resolve({ ...defaultView, ...view }, atlas), areaIn(atlas, id), jump, mapKeys.jump, locale)
}
/** The same atlas with one value changed, or taken away. */
function withValue(area: string, indicator: string, value: number | null): Atlas {
  const figures = dutch.figures!
  const own = new Map(figures.values.get(area))
  if (value === null) own.delete(indicator)
  else own.set(indicator, value)
  return { ...dutch, figures: { ...figures, values: new Map([...figures.values, [area, own]]) } }
}

test('without a figure it says name, municipality and residents', () => {
  expect(said('delft-west')).toBe('Delft West, gemeente Delft. 35.000 inwoners in 2023.')
})

describe('the figure', () => {
  test('of a share has its unit, its year and its class', () => {
    expect(said('den-haag-zuidwest', { indicator: 'lonely' })).toBe(
      'Den Haag Zuidwest, gemeente Den Haag. Eenzaam: 65% van de volwassenen, 2020; hoogste vijfde van de Nederlandse wijken.',
    )
  })

  test('of an amount says its unit once', () => {
    expect(said('delft-west', { indicator: 'dwelling_value' }).replaceAll('\u00a0', ' ')).toMatch(/Gemiddelde WOZ-waarde: € \d+\.000, 2022; /)
    expect(said('delft-west', { indicator: 'density' }).replaceAll('\u00a0', ' ')).toMatch(
      /Bevolkingsdichtheid: [\d.]+ inwoners per km²|[\d.]+ per km², 2022; /,
    )
  })

  test('of a count has no class', () => {
    expect(said('delft-west', { indicator: 'population' })).toMatch(/Inwoners: [\d.]+ inwoners op 1 januari 2022\.$/)
  })

  test('that is missing is said to be missing', () => {
    expect(said('delft-west', { indicator: 'lonely' }, stay, withValue('delft-west', 'lonely', null))).toContain('Eenzaam: geen gegeven.')
  })
})

describe('the class', () => {
  test.each([
    [20, 'laagste vijfde van de Nederlandse wijken'],
    [42, 'op één na laagste vijfde van de Nederlandse wijken'],
    [44, 'middelste vijfde van de Nederlandse wijken'],
    [48, 'op één na hoogste vijfde van de Nederlandse wijken'],
    [70, 'hoogste vijfde van de Nederlandse wijken'],
  ])('of %i per cent lonely is the %s', (value, words) => {
    expect(said('delft-west', { indicator: 'lonely' }, stay, withValue('delft-west', 'lonely', value))).toContain(`2020; ${words}.`)
  })

  test('is one of the 20 areas where the borders come from them', () => {
    expect(said('den-haag-zuidwest', { indicator: 'lonely', breakSource: 'areas' })).toContain('hoogste vijfde van de 20 gebieden.')
  })

  test('of other methods is counted from low to high', () => {
    expect(said('den-haag-zuidwest', { indicator: 'lonely', method: 'equal' })).toContain('klasse 5 van 5, geteld van laag naar hoog.')
  })

  test('around a benchmark says how it stands to that', () => {
    expect(said('den-haag-zuidwest', { indicator: 'lonely', method: 'diverging' })).toContain('2020; veel hoger dan Nederland.')
    expect(said('delft-west', { indicator: 'lonely', method: 'diverging', benchmark: 'municipality' })).toMatch(/2020; (veel )?hoger dan de eigen gemeente\./)
  })

  test('around its own goal says where none is stated', () => {
    expect(said('delft-west', { indicator: 'lonely', method: 'diverging', benchmark: 'goal' })).toContain('2020; geen doel vermeld.')
  })
})

describe('the position', () => {
  const from = (id: string) => areaIn(dutch, id)
  const { jump: words } = textsIn('nl').mapKeys

  test('is the distance between the outlines and the wind, from where the cursor came', () => {
    expect(said('delft-west', {}, { from: from('amsterdam-zuidoost'), direction: null })).toBe(
      'Delft West, gemeente Delft. 35.000 inwoners in 2023. 51 km ten zuidwesten van Amsterdam Zuidoost.',
    )
  })

  test('of areas that touch has no kilometres', () => {
    const one = { ...from('delft-west'), neighbours: [{ id: 'breda-noord', kilometres: 0 }] }
    expect(positionSentence(one, from('breda-noord'), words, 'nl-NL')).toBe('direct ten noordwesten van Breda Noord')
  })

  test('of an area to itself is not said', () => {
    expect(positionSentence(from('delft-west'), from('delft-west'), words, 'nl-NL')).toBeNull()
  })
})

describe('what is left that way', () => {
  const jump = (id: string, direction: Jump['direction']): Jump => ({ from: areaIn(dutch, id), direction })

  test('is counted in steps', () => {
    expect(said('utrecht-overvecht', {}, jump('amsterdam-zuidoost', 'south'))).toMatch(/Nog 4 stappen naar het zuiden\.$/)
    expect(said('den-haag-zuidwest', {}, jump('delft-west', 'north'))).toMatch(/Nog 3 stappen naar het noorden\.$/)
  })

  test('is said to be nothing where the last area is reached', () => {
    expect(said('heerlen-noord', {}, jump('eindhoven-woensel-zuid', 'south'))).toMatch(/Verder naar het zuiden ligt geen gebied\.$/)
  })
})

test('in English it says the same', () => {
  const jump: Jump = { from: areaIn(english, 'amsterdam-zuidoost'), direction: 'south' }
  expect(said('utrecht-overvecht', { indicator: 'lonely', language: 'en' }, jump, english)).toBe(
    'Utrecht Overvecht, municipality of Utrecht. Lonely: 58% of adults, 2020; highest fifth of Dutch neighbourhoods. 18 km south-east of Amsterdam Zuidoost. 4 more steps to the south.',
  )
})
