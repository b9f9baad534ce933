import { describe, expect, test } from 'vitest'
import { marked, quoteFileName } from '../../src/export/quote-words'
import { en } from '../../src/i18n/en'
import { nl } from '../../src/i18n/nl'
import { quoteNamed, quotesIn } from './quote-card-support'

describe('quotation marks', () => {
  test('are double in Dutch and single in English', () => {
    expect([marked('Ja', 'nl'), marked('Yes', 'en')]).toEqual(['“Ja”', '‘Yes’'])
  })

  test('are double in English where the quote holds single ones itself', () => {
    expect(marked('That is ‘short’ indeed', 'en')).toBe('“That is ‘short’ indeed”')
  })
})

describe('the plain text', () => {
  test('names quote, speaker, role, area, publication, publisher, year, chapter and link', () => {
    expect(quoteNamed('amsterdam-zuidoost-quote-1').plain.split('\n')).toEqual([
      '“Wij zijn voor de klassen gaan staan en hebben drie vragen aan de kinderen gesteld: waar word je verdrietig van in je wijk, waar word je blij van en wat zou je veranderen als het kon?” — Saundra Williams, programmadirecteur, Alliantie van Zuidoost (april 2023), Amsterdam Zuidoost.',
      'Creativiteit, lef en een lange adem, Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (BZK), 2023, hoofdstuk vanaf p. 19.',
      'https://voorbeeld.nl/gebied/amsterdam-zuidoost/?plek=amsterdam-zuidoost-quote-1',
    ])
  })

  test('names both who are interviewed for a headline, and says that it is one', () => {
    const { plain } = quoteNamed('utrecht-overvecht-headline')
    expect(plain).toContain(
      'Sharon Dijksma, burgemeester, gemeente Utrecht (april 2023); Rachel Streefland, wethouder, gemeente Utrecht (april 2023), Utrecht Overvecht.',
    )
    expect(plain).toContain('2023, kop van het interview, hoofdstuk vanaf p. 147.')
  })

  test('gives the words of the writer of the interview to nobody else', () => {
    expect(quoteNamed('groningen-noord-quote-1').plain).toMatch(/” — de schrijver van het interview, Groningen Noord\.\n/)
  })

  test('in English marks each translation and holds its original', () => {
    const english = quotesIn('en')
    const isWhole = ({ plain, voice, original }: (typeof english)[number]) =>
      plain.includes(voice.text) && plain.includes(`Translated from the Dutch by Focusatlas. Original: “${original}”`)
    expect(english.filter(({ original }) => original)).toHaveLength(68)
    expect(english.filter(quote => !isWhole(quote)).map(({ id }) => id)).toEqual([])
  })
})

describe('the name of the file', () => {
  const { area, voice } = quoteNamed('utrecht-overvecht-quote-2')
  const headline = quoteNamed('utrecht-overvecht-headline').voice

  test('says the area and which quote it is', () => {
    expect(quoteFileName(area, voice, false, 'png', nl)).toBe('focusatlas-citaat-utrecht-overvecht-2.png')
  })

  test('says that it is the headline, and that it is square', () => {
    expect(quoteFileName(area, headline, true, 'svg', nl)).toBe('focusatlas-citaat-utrecht-overvecht-kop-vierkant.svg')
  })

  test('is English in English', () => {
    expect(quoteFileName(area, headline, true, 'svg', en)).toBe('focusatlas-quote-utrecht-overvecht-headline-square.svg')
  })
})
