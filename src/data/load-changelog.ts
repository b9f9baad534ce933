// Loads the changelog of the data when somebody reads it.
import type { Language } from '../domain/atlas'
import type { Changelog } from '../domain/changelog'
import { changelogSchema } from './changelog-schema'
import { loadJson } from './load-file'

/** What changed in the data, in a language, from below `root`. Rejects with a DataError. */
export const loadChangelog = (language: Language, root: URL): Promise<Changelog> =>
  loadJson(language === 'nl' ? 'changelog.json' : `changelog.${language}.json`, async () => changelogSchema, root)
