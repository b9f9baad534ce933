// Writes everything that describes the published files: for computers, for catalogues, and what changed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { type ChangelogSource, changelogSchema } from '../../../src/data/changelog-schema'
import { type Atlas, languages } from '../../../src/domain/atlas'
import { readSite } from '../../site'
import { inLanguage } from '../publish'
import { changelogFaults, versionsOf, withVersion } from './changelog'
import { csvwMetadata } from './csvw'
import { dataPackage } from './datapackage'
import { catalogueEntry } from './dcat'
import { describeFiles } from './described-files'

/** What stands in the folder besides the files that `write` has been given so far. */
export const catalogueNames = [
  'changelog.json',
  'changelog.en.json',
  'versions.json',
  'values.csv-metadata.json',
  'datapackage.json',
  'dcat.jsonld',
  'edition.json',
]

type Given = {
  written: ReadonlyMap<string, string>
  edition: Atlas['edition']
  changelog: ChangelogSource
  root: string
  write(name: string, data: unknown): void
}

/** Throws a sentence for everything in the changelog that does not meet the files. */
export function writeCatalogue({ written, edition, changelog, root, write }: Given): void {
  const faults = changelogFaults(changelog, edition.date, [...written.keys(), ...catalogueNames])
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const site = readSite(join(root, 'public/site.json'))
  for (const language of languages)
    write(`changelog${language === 'nl' ? '' : `.${language}`}.json`, changelogSchema.parse(inLanguage(withVersion(changelog, edition), language)))
  write('changelog.schema.json', z.toJSONSchema(changelogSchema))
  write('versions.json', versionsOf(changelog, edition))
  const about = { files: describeFiles(written), edition, site, changelog, years: yearsIn(written.get('values.csv') ?? '') }
  write('values.csv-metadata.json', csvwMetadata(about))
  write('datapackage.json', dataPackage(about))
  write('dcat.jsonld', catalogueEntry(about))
  write('README.md', readFileSync(join(root, 'docs/data.md'), 'utf8'))
}

/** The first and the last year in the fourth column. */
function yearsIn(values: string): readonly [number, number] {
  const years = values
    .trim()
    .split('\n')
    .slice(1)
    .map(line => Number(line.split(',')[3]))
  return [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))]
}
