// Brings the published files together into the atlas, and freezes it: data is not state.
import type { Atlas, Language } from '../domain/atlas'
import { freeze } from '../lib/freeze'
import { loadJson } from './load-file'

const schemas = {
  areas: async () => (await import('./area-schema')).areasSchema,
  originals: async () => (await import('./original-schema')).originalsSchema,
  programme: async () => (await import('./programme-schema')).programmeSchema,
  insights: async () => (await import('./insight-schema')).insightsSchema,
  edition: async () => (await import('./edition-schema')).editionSchema,
}

/** Loads the atlas in a language from below `root`, still without figures; a translation brings the Dutch originals. Rejects with a DataError. */
export async function loadAtlas(language: Language, root: URL): Promise<Atlas> {
  const suffix = language === 'nl' ? '' : `.${language}`
  const [areas, programme, insights, originals, edition] = await Promise.all([
    loadJson(`areas${suffix}.json`, schemas.areas, root),
    loadJson(`programme${suffix}.json`, schemas.programme, root),
    loadJson(`insights${suffix}.json`, schemas.insights, root),
    language === 'nl' ? null : loadJson('originals.json', schemas.originals, root),
    loadJson('edition.json', schemas.edition, root),
  ])
  return freeze({ language, areas, programme, insights, originals, edition, figures: null })
}
