// Says while building what the host of the atlas has still to fill in.
import { resolve } from 'node:path'
import type { Site } from '../src/data/load-site'
import { readSite } from './site'

/** The fields that are empty, as sentences. */
export const missingIn = (site: Site): string[] => [
  ...(site.address === ''
    ? [
        'public/site.json: address is empty. Fill in where the atlas will be found (https://…/), here or as ATLAS_ADDRESS; without it there is no sitemap, no page names its preview picture, and data/v1/dcat.jsonld has no identifier.',
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
  for (const sentence of missingIn(readSite(resolve(import.meta.dirname, '../public/site.json')))) console.warn(`Warning: ${sentence}`)
}
