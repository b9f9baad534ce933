import { describe, expect, it } from 'vitest'
import type { FigurePlaces } from '../../src/domain/figure-places'
import { figureSentence, figureText, relationSentence, shortText, stripSummary } from '../../src/domain/sentences'
import { en } from '../../src/i18n/en'
import { nl } from '../../src/i18n/nl'
import { indicatorOf } from '../support/indicators'

const dutch = { ...nl.figures.sentence, locale: nl.locale }
const english = { ...en.figures.sentence, locale: en.locale }
const names = { area: 'Groningen Noord', municipality: 'Groningen' }
const lonely = indicatorOf()
const lonelyInEnglish = indicatorOf({ sentence: '{value} out of 100 adults feel lonely' })
const homes = indicatorOf({ sentence: 'een woning is gemiddeld € {value}.000 waard', symbol: '× € 1.000', aggregation: 'dwellings', kind: 'counted' })
const homesInEnglish = indicatorOf({ sentence: 'the average home is worth €{value},000', symbol: '× €1,000', aggregation: 'dwellings', kind: 'counted' })
const residents = indicatorOf({ sentence: 'in {area} wonen {value} mensen', symbol: '', aggregation: 'sum', kind: 'counted' })
const density = indicatorOf({ sentence: '{value} inwoners per km²', symbol: 'per km²', aggregation: 'ratio', kind: 'counted' })

const places = (value: number | null, municipality: number | null, country: number | null, members: (number | null)[] = []): FigurePlaces => ({
  value,
  municipality,
  country,
  members: members.map((member, index) => ({ code: `WK${index}`, name: `Wijk ${index}`, value: member })),
})
/** Amounts are kept on one line by spaces that do not break. */
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ')

describe('figureSentence', () => {
  it('puts the area beside its municipality and the country in Dutch', () => {
    expect(figureSentence(lonely, places(59, 46, 40), names, dutch)).toBe(
      '59 van de 100 volwassenen voelen zich eenzaam; in heel Groningen 46, in Nederland 40.',
    )
  })

  it('does the same in English', () => {
    expect(figureSentence(lonelyInEnglish, places(59, 46, 40), names, english)).toBe(
      '59 out of 100 adults feel lonely; in Groningen as a whole 46, in the Netherlands 40.',
    )
  })

  it('rounds to the decimals of the indicator, halves upwards', () => {
    expect(figureSentence(lonely, places(58.5, 46.4, 39.6), names, dutch)).toContain('59 van de 100')
    expect(figureSentence(lonely, places(58.5, 46.4, 39.6), names, dutch)).toContain('Groningen 46, in Nederland 40.')
  })

  it('writes the value of a home in whole euros, for the places beside it too', () => {
    expect(plain(figureSentence(homes, places(208.6, 251, 1317), names, dutch))).toBe(
      'Een woning is gemiddeld € 209.000 waard; in heel Groningen € 251.000, in Nederland € 1.317.000.',
    )
    expect(figureSentence(homesInEnglish, places(208.6, 251, 1317), names, english)).toBe(
      'The average home is worth €209,000; in Groningen as a whole €251,000, in the Netherlands €1,317,000.',
    )
  })

  it('names the area, and sets thousands apart as the language does', () => {
    expect(figureSentence(residents, places(33352, 120703, 17588925), names, dutch)).toBe(
      'In Groningen Noord wonen 33.352 mensen; in heel Groningen 120.703, in Nederland 17.588.925.',
    )
  })

  it('takes a name as it is, whatever signs are in it', () => {
    expect(figureSentence(residents, places(5, null, null), { ...names, area: '$& {value}' }, dutch)).toBe('In $& {value} wonen 5 mensen.')
  })

  it('says nothing of a place without a value', () => {
    expect(figureSentence(lonely, places(null, 46, 40), names, dutch)).toBeNull()
  })

  it('leaves out a municipality or country without a value', () => {
    expect(figureSentence(lonely, places(59, null, 40), names, dutch)).toBe('59 van de 100 volwassenen voelen zich eenzaam; in Nederland 40.')
    expect(figureSentence(lonely, places(59, null, null), names, dutch)).toBe('59 van de 100 volwassenen voelen zich eenzaam.')
  })

  it('counts nought as a value', () => {
    expect(figureSentence(lonely, places(0, 0, 0), names, dutch)).toBe('0 van de 100 volwassenen voelen zich eenzaam; in heel Groningen 0, in Nederland 0.')
  })
})

describe('relationSentence', () => {
  // Evenly from 0 to 100 the 5th and 95th percentile lie 90 apart, so a modelled figure carries differences of 9 and more.
  it('says higher and lower where the difference is as large as the figure can carry', () => {
    expect(relationSentence(lonely, places(59, 50, 68), names, dutch)).toBe('Hoger dan in heel Groningen; lager dan in Nederland.')
  })

  it('does not tell apart what differs by less', () => {
    expect(relationSentence(lonely, places(59, 50.1, 67.9), names, dutch)).toBe('Niet te onderscheiden van heel Groningen en Nederland.')
    expect(relationSentence(lonelyInEnglish, places(59, 58, 40), names, english)).toBe(
      'Higher than in the Netherlands; cannot be told apart from Groningen as a whole.',
    )
  })

  it('lets a counted figure carry a difference of one', () => {
    const counted = indicatorOf({ kind: 'counted' })
    expect(relationSentence(counted, places(59, 58, 58.1), names, dutch)).toBe('Hoger dan in heel Groningen; niet te onderscheiden van Nederland.')
  })

  it('is silent about counts, missing values and places with nothing beside them', () => {
    expect(relationSentence(residents, places(5, 50, 500), names, dutch)).toBeNull()
    expect(relationSentence(lonely, places(null, 50, 40), names, dutch)).toBeNull()
    expect(relationSentence(lonely, places(59, null, null), names, dutch)).toBeNull()
  })
})

describe('shortText and figureText', () => {
  it('write a share, an amount, a density and a count as people do', () => {
    expect([lonely, homes, density, residents].map(indicator => plain(shortText(1234.6, indicator, 'nl-NL')))).toEqual([
      '1.235%',
      '€ 1.235.000',
      '1.235',
      '1.235',
    ])
    expect([lonely, homes, density, residents].map(indicator => plain(figureText(1234.6, indicator, 'nl-NL')))).toEqual([
      '1.235%',
      '€ 1.235.000',
      '1.235 per km²',
      '1.235',
    ])
    expect(figureText(1234.6, homesInEnglish, 'en-GB')).toBe('€1,235,000')
  })
})

describe('stripSummary', () => {
  it('names the spread, the area, its wijken, its municipality and the country in one sentence', () => {
    expect(stripSummary(lonely, places(59, 46, 40, [52, 61, null]), names, dutch)).toBe(
      'Van 2.816 Nederlandse wijken ligt de helft tussen 25% en 75%; Groningen Noord 59%, de wijken daarin 52% tot 61%, gemeente Groningen 46%, Nederland 40%.',
    )
  })

  it('says of an area without a value that there is none, and leaves out what is missing', () => {
    expect(stripSummary(lonely, places(null, null, 40, [null]), names, english)).toBe(
      'Of 2,816 Dutch districts half lie between 25% and 75%; Groningen Noord no data, the Netherlands 40%.',
    )
  })

  it('speaks of one wijk where the area has one', () => {
    expect(stripSummary(lonely, places(59, null, null, [59]), names, dutch)).toContain('de wijk zelf 59%.')
  })
})
