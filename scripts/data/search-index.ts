// The search index of a language, made from the files that were just published in it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchFile } from '../../src/data/load-search'
import type { Area, Language, Programme } from '../../src/domain/atlas'
import type { Indicator } from '../../src/domain/indicator'
import type { Insights } from '../../src/domain/insights'
import { en } from '../../src/i18n/en'
import { searchWords as wordsEn } from '../../src/i18n/en/search-words'
import { enLater } from '../../src/i18n/en-later'
import { nl } from '../../src/i18n/nl'
import { searchWords as wordsNl } from '../../src/i18n/nl/search-words'
import { nlLater } from '../../src/i18n/nl-later'
import { documentsOf, type SearchContent } from '../../src/search/documents'
import { makeSearchFile } from '../../src/search/search-index'

/** What is searched in a language, read from the published files in `folder`. */
export function readSearchContent(folder: string, language: Language): SearchContent {
  const suffix = language === 'nl' ? '' : `.${language}`
  const read = <Value>(name: string) => JSON.parse(readFileSync(join(folder, `${name}${suffix}.json`), 'utf8')) as Value
  return {
    areas: read<Area[]>('areas'),
    programme: read<Programme>('programme'),
    indicators: read<Indicator[]>('indicators'),
    insights: read<Insights>('insights'),
    texts: { nl: { ...nl, ...nlLater }, en: { ...en, ...enLater } }[language],
    words: { nl: wordsNl, en: wordsEn }[language],
  }
}

/** The index as it is published beside those files. */
export function searchIndex(folder: string, language: Language): SearchFile {
  const content = readSearchContent(folder, language)
  return makeSearchFile(documentsOf(content), language, content.texts.search.kinds)
}
