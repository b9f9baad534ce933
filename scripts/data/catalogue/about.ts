// What is true of all published files together: name, licence, publisher, sources.

import type { ChangelogSource } from '../../../src/data/changelog-schema'
import type { Site } from '../../../src/data/load-site'
import { type Atlas, type Language, languages } from '../../../src/domain/atlas'
import { enLater as en } from '../../../src/i18n/en-later'
import { nl as first } from '../../../src/i18n/nl'
import { nlLater as nl } from '../../../src/i18n/nl-later'
import type { DescribedFile } from './described-files'

export type About = {
  files: readonly DescribedFile[]
  edition: Atlas['edition']
  site: Site
  changelog: ChangelogSource
  /** The first and the last year of any value. */
  years: readonly [number, number]
}

export const licence = { id: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', uri: 'https://creativecommons.org/licenses/by/4.0/' }

type InBoth = Record<Language, string>
const both = (of: (texts: typeof nl) => string): InBoth => ({ nl: of(nl), en: of(en) })

export const title = both(texts => texts.accountability.data.dataset)
export const description = both(texts => `${texts.accountability.data.describes} ${texts.accountability.data.text}`)
export const provenance = both(texts => texts.accountability.sources.items.join(' '))
export const keywords = { nl: nl.accountability.data.keywords, en: en.accountability.data.keywords }

/** A text in each language, as JSON-LD and CSVW write it. */
export const inEach = (of: InBoth) => languages.map(language => ({ '@language': language, '@value': of[language] }))

/** Who publishes: whom the host named, else the project by its own name. */
export const publisherOf = ({ host }: Site) => host || first.title
