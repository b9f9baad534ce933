// Brings the published files together into the atlas, and freezes it: data is not state.
import type { Atlas, Language } from '../domain/atlas'
import { areasSchema } from './area-schema'
import { insightsSchema } from './insight-schema'
import { loadJson } from './load-file'
import { programmeSchema } from './programme-schema'

function freeze<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

/** Loads the atlas in a language from below `root`, still without figures; a translation brings the Dutch originals. Rejects with a DataError. */
export async function loadAtlas(language: Language, root: URL): Promise<Atlas> {
  const suffix = language === 'nl' ? '' : `.${language}`
  const [areas, programme, insights, originals] = await Promise.all([
    loadJson(`areas${suffix}.json`, areasSchema, root),
    loadJson(`programme${suffix}.json`, programmeSchema, root),
    loadJson(`insights${suffix}.json`, insightsSchema, root),
    language === 'nl' ? null : loadJson('areas.json', areasSchema, root),
  ])
  return freeze({ language, areas, programme, insights, originals, figures: null })
}
