// What the host of this atlas fills in: who they are, and where a visitor can ask or tell something.
import * as z from 'zod/mini'
import type { TileLayer } from '../domain/tile-layer'
import { DataError } from './load-file'

/** Only addresses that a visitor can be sent to safely: an e-mail address or a page over https. */
const reachable = z.string().check(z.regex(/^(|mailto:[^\s<>"']+@[^\s<>"']+|https:\/\/[^\s<>"']+)$/, 'expected mailto:… or https://…'))

/** Where the atlas can be found, with a slash at its end; pages written beforehand name it to search engines. */
const address = z._default(z.string().check(z.regex(/^(|https:\/\/[^\s<>"']+\/)$/, 'expected https://…/ with a slash at its end')), '')

const bilingual = z.object({ nl: z.string().check(z.minLength(1), z.maxLength(200)), en: z.string().check(z.minLength(1), z.maxLength(200)) })

/** Tiles lie beside the app, since the pages may ask no other server. */
const layer: z.ZodMiniType<TileLayer> = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, 'expected lower-case letters, digits and hyphens')),
  url: z
    .string()
    .check(z.regex(/^([a-z0-9_-]+\/)*[a-z0-9._-]+\.pmtiles$/i, 'expected a .pmtiles file below the folder of the app, such as layers/buurten.pmtiles')),
  sourceLayer: z.string().check(z.minLength(1)),
  title: bilingual,
  source: bilingual,
  minzoom: z.number().check(z.minimum(0), z.maximum(16)),
})

export const siteSchema = z.object({
  address,
  host: z.string().check(z.maxLength(200)),
  contact: reachable,
  feedback: reachable,
  layers: z._default(z.array(layer).check(z.maxLength(8)), []),
})
export type Site = z.infer<typeof siteSchema>

export const emptySite: Site = { address: '', host: '', contact: '', feedback: '', layers: [] }

/** Reads `site.json` beside the app. Rejects with a DataError where it is not there or not as it should be. */
export async function loadSite(root: URL): Promise<Site> {
  const response = await fetch(new URL('site.json', root)).catch(() => null)
  if (!response?.ok) throw new DataError('site.json', 'site.json: no answer')
  const read = siteSchema.safeParse(await response.json().catch(() => null))
  if (!read.success) throw new DataError('site.json', `site.json: ${read.error.issues[0]?.message ?? 'not as expected'}`)
  return read.data
}
