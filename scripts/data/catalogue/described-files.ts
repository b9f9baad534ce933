// The published files that others build on: what each is, in which form, how large, and its hash.
import { createHash } from 'node:crypto'
import type { Language } from '../../../src/domain/atlas'
import { enLater as en } from '../../../src/i18n/en-later'
import { nlLater as nl } from '../../../src/i18n/nl-later'

export const formats = {
  csv: { mediaType: 'text/csv', fileType: 'CSV' },
  json: { mediaType: 'application/json', fileType: 'JSON' },
  geojson: { mediaType: 'application/geo+json', fileType: 'GEOJSON' },
} as const
export type Format = keyof typeof formats

export type DescribedFile = {
  name: string
  format: Format
  languages: readonly Language[]
  text: Record<Language, string>
  /** The JSON Schema beside it, or null. */
  schema: string | null
  bytes: number
  sha256: string
}

const texts = { nl: nl.accountability.data.files, en: en.accountability.data.files }

/** The files named on the page about the data, and their English ones; `written` holds the text of everything published, by name. */
export function describeFiles(written: ReadonlyMap<string, string>): DescribedFile[] {
  return Object.keys(texts.nl).flatMap(name => {
    const [base = '', format = ''] = name.split(/\.(?=[^.]+$)/)
    const beside = (other: string) => (format === 'json' && written.has(other) ? other : null)
    const [english, schema] = [beside(`${base}.en.json`), beside(`${base}.schema.json`)]
    return [name, ...(english === null ? [] : [english])].map(file => {
      const content = Buffer.from(written.get(file) ?? missing(file))
      return {
        name: file,
        format: format as Format,
        languages: format === 'json' ? [file === english ? ('en' as const) : ('nl' as const)] : (['nl'] as const),
        text: { nl: texts.nl[name] ?? name, en: texts.en[name] ?? name },
        schema,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      }
    })
  })
}

function missing(file: string): never {
  throw new Error(`src/i18n/nl/accountability.ts: data.files: expected the name of a published file, found '${file}'`)
}
