// The published search index: what can be found, and the library's own index of it.
import * as z from 'zod/mini'
import { findingKinds, themes } from '../domain/themes'
import { pages, type View } from '../domain/view'
import { loadJson } from './load-file'

/** What can be found, in the order in which groups of equal worth stand. */
export const searchKinds = [
  'area',
  'district',
  'municipality',
  'person',
  'theme',
  'indicator',
  'ambition',
  'gathering',
  'highlight',
  'quote',
  'page',
  'programme',
] as const
export type SearchKind = (typeof searchKinds)[number]

/** One thing that can be found. */
export type SearchDocument = {
  kind: SearchKind
  /** Its name, or its whole text where that is short. */
  title: string
  /** Where it belongs, shown beside it. */
  aside: string
  /** Other names and everyday words. */
  names: readonly string[]
  /** What there is to read about it. */
  text: string
  target: Partial<View>
  /** Of an area: the ids of the nearest ones. */
  near?: readonly string[] | undefined
}

/** The index of one language: a document's place in the list is its id in `index`. */
export type SearchFile = { documents: readonly SearchDocument[]; index: Record<string, unknown> }

const id = z.exactOptional(z.nullable(z.string()))
const target: z.ZodMiniType<Partial<View>> = z.strictObject({
  page: z.exactOptional(z.enum(pages)),
  area: id,
  place: id,
  indicator: id,
  theme: z.exactOptional(z.nullable(z.enum(themes))),
  kind: z.exactOptional(z.nullable(z.enum(findingKinds))),
  compared: z.exactOptional(z.array(z.string())),
})
const searchSchema: z.ZodMiniType<SearchFile> = z.strictObject({
  documents: z.array(
    z.strictObject({
      kind: z.enum(searchKinds),
      title: z.string(),
      aside: z.string(),
      names: z.array(z.string()),
      text: z.string(),
      target,
      near: z.optional(z.array(z.string())),
    }),
  ),
  index: z.record(z.string(), z.unknown()),
})

/** Loads the index of a language from below `root`. Rejects with a DataError. */
export function loadSearch(language: View['language'], root: URL): Promise<SearchFile> {
  return loadJson(`search-index${language === 'nl' ? '' : `.${language}`}.json`, async () => searchSchema, root)
}
