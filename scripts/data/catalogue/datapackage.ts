// datapackage.json: all published files in the form of a Frictionless Data Package.
import { nlLater as nl } from '../../../src/i18n/nl-later'
import { type About, description, keywords, licence, publisherOf, title } from './about'
import { type DescribedFile, formats } from './described-files'
import { levels, valuesColumns, valuesKey } from './values-columns'

const types = {
  level: { type: 'string', constraints: { required: true, enum: levels } },
  code: { type: 'string', constraints: { required: true } },
  indicator: { type: 'string', constraints: { required: true } },
  year: { type: 'year', constraints: { required: true } },
  value: { type: 'number' },
} as const

const valuesSchema = {
  fields: valuesColumns.map(({ name, text }) => ({ name, description: text.nl, ...types[name] })),
  primaryKey: valuesKey,
  missingValues: [''],
}

const licences = [{ name: licence.id, title: licence.title, path: licence.uri }]

function resource({ name, format, text, languages, schema, bytes, sha256 }: DescribedFile): object {
  const isTable = format === 'csv'
  return {
    name: name.replaceAll('.', '-'),
    path: name,
    ...(isTable ? { profile: 'tabular-data-resource' } : {}),
    title: text[languages[0] ?? 'nl'],
    format,
    mediatype: formats[format].mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    licenses: licences,
    ...(isTable ? { dialect: { delimiter: ',', doubleQuote: true, lineTerminator: '\n', header: true }, schema: valuesSchema } : {}),
    // Not of the standard: where the form of a JSON file is told.
    ...(schema === null ? {} : { jsonSchema: schema }),
  }
}

/** `path` of a resource is relative to the package, so that the folder can be copied whole. */
export function dataPackage({ files, edition, site }: About): object {
  return {
    name: 'focusatlas',
    profile: 'data-package',
    title: title.nl,
    description: description.nl,
    version: edition.version,
    created: `${edition.date}T00:00:00Z`,
    ...(site.address === '' ? {} : { homepage: site.address }),
    keywords: keywords.nl,
    licenses: licences,
    contributors: [{ title: publisherOf(site), role: 'publisher' }],
    sources: nl.accountability.sources.items.map(source => ({ title: source })),
    resources: files.map(resource),
  }
}
