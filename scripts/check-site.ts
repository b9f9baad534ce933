// Says while building what the host of the atlas has still to fill in.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Site, siteSchema } from '../src/data/load-site'

/** The fields that are empty, as sentences. */
export const missingIn = (site: Site): string[] => [
  ...(site.address === ''
    ? [
        'public/site.json: address is empty. Fill in where the atlas will be found (https://…/); without it there is no sitemap, no preview picture, and no identifier in data/v1/dcat.jsonld.',
      ]
    : []),
  ...(site.contact === ''
    ? [
        'public/site.json: contact is empty. Fill in an address (mailto:… or https://…) for people for whom something does not work; a catalogue of open data refuses data/v1/dcat.jsonld without it.',
      ]
    : []),
  ...(site.host === '' ? ['public/site.json: host is empty. Fill in who offers this website.'] : []),
  ...(site.feedback === '' ? ['public/site.json: feedback is empty. The link for opinions is left out.'] : []),
]

if (process.argv[1] === import.meta.filename) {
  const read = siteSchema.safeParse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../public/site.json'), 'utf8')))
  if (!read.success) throw new Error(`public/site.json: ${read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`)
  for (const sentence of missingIn(read.data)) console.warn(`Warning: ${sentence}`)
}
