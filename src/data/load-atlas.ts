// Brings the published files together into the atlas, and freezes it: data is not state.
import type { Atlas, Language } from '../domain/atlas'
import { freeze } from '../lib/freeze'
import { areasSchema } from './area-schema'
import { editionSchema } from './edition-schema'
import { insightsSchema } from './insight-schema'
import { loadJson } from './load-file'
import { programmeSchema } from './programme-schema'

/** Loads the atlas in a language from below `root`, still without figures; a translation brings the Dutch originals. Rejects with a DataError. */
export async function loadAtlas(language: Language, root: URL): Promise<Atlas> {
  const suffix = language === 'nl' ? '' : `.${language}`
  const [areas, programme, insights, originals, edition] = await Promise.all([
    loadJson(`areas${suffix}.json`, areasSchema, root),
    loadJson(`programme${suffix}.json`, programmeSchema, root),
    loadJson(`insights${suffix}.json`, insightsSchema, root),
    language === 'nl' ? null : loadJson('areas.json', areasSchema, root),
    loadJson('edition.json', editionSchema, root),
  ])
  return freeze({ language, areas, programme, insights, originals, edition, figures: null })
}
