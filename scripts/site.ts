// What the host of the atlas has filled in: public/site.json, and its address from the environment where that is given there.
import { readFileSync } from 'node:fs'
import { type Site, siteSchema } from '../src/data/load-site'

/**
 * Reads a site.json; `ATLAS_ADDRESS` in the environment goes before the address in it, so that one checkout can be built for several places.
 * Throws with a sentence that names the field.
 */
export function readSite(file: string, environment: Record<string, string | undefined> = process.env): Site {
  const written: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const given = environment.ATLAS_ADDRESS
  const read = siteSchema.safeParse(given === undefined ? written : { ...(written as object), address: given })
  if (read.success) return read.data
  const sentences = read.error.issues.map(({ path, message }) => {
    const field = path.join('.')
    return field === 'address' && given !== undefined ? `ATLAS_ADDRESS: ${message}` : `public/site.json: ${field}: ${message}`
  })
  throw new Error(sentences.join('; '))
}
