// What the host of this atlas fills in: who they are, and where a visitor can ask or tell something.
import * as z from 'zod/mini'
import { DataError } from './load-file'

/** Only addresses that a visitor can be sent to safely: an e-mail address or a page over https. */
const reachable = z.string().check(z.regex(/^(|mailto:[^\s<>"']+@[^\s<>"']+|https:\/\/[^\s<>"']+)$/, 'expected mailto:… or https://…'))

/** Where the atlas can be found, with a slash at its end; pages written beforehand name it to search engines. */
const address = z._default(z.string().check(z.regex(/^(|https:\/\/[^\s<>"']+\/)$/, 'expected https://…/ with a slash at its end')), '')

export const siteSchema = z.object({ address, host: z.string().check(z.maxLength(200)), contact: reachable, feedback: reachable })
export type Site = z.infer<typeof siteSchema>

export const emptySite: Site = { address: '', host: '', contact: '', feedback: '' }

/** Reads `site.json` beside the app. Rejects with a DataError where it is not there or not as it should be. */
export async function loadSite(root: URL): Promise<Site> {
  const response = await fetch(new URL('site.json', root)).catch(() => null)
  if (!response?.ok) throw new DataError('site.json', 'site.json: no answer')
  const read = siteSchema.safeParse(await response.json().catch(() => null))
  if (!read.success) throw new DataError('site.json', `site.json: ${read.error.issues[0]?.message ?? 'not as expected'}`)
  return read.data
}
