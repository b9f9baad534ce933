// What the tests of cards draw from: every voice of the published atlas, in both languages.
import type { Atlas } from '../../src/domain/atlas'
import { originalOf } from '../../src/domain/scene'
import { originalVoice, voicesOf } from '../../src/domain/voices'
import { quoteAsText, quoteWords } from '../../src/export/quote-words'
import { en } from '../../src/i18n/en'
import { nl } from '../../src/i18n/nl'
import { dutchAtlas, englishAtlas } from '../support/published'

export const atlases: Record<Atlas['language'], Atlas> = { nl: dutchAtlas(), en: englishAtlas() }
const texts = { nl, en }

/** Every voice with what its card and its text say. */
export function quotesIn(language: Atlas['language']) {
  const atlas = atlases[language]
  return atlas.areas.flatMap(area => {
    const original = originalOf(area, atlas)
    return voicesOf(area).map(voice => {
      const link = `https://voorbeeld.nl/gebied/${area.id}/?plek=${voice.id}`
      const quote = { area, voice, original: original ? originalVoice(original, voice) : undefined, publication: atlas.programme.publication, link, language }
      return { ...quote, id: voice.id, words: quoteWords(quote, texts[language]), plain: quoteAsText(quote, texts[language]) }
    })
  })
}

/** The quote with the id of its voice; fails the test where there is none. */
export function quoteNamed(id: string, language: Atlas['language'] = 'nl') {
  const found = quotesIn(language).find(quote => quote.id === id)
  if (!found) throw new Error(`There is no voice '${id}'.`)
  return found
}
