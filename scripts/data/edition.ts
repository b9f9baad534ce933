// Which version the published files are: the same files give the same version, on any computer and on any day.
import { createHash } from 'node:crypto'
import type { Atlas } from '../../src/domain/atlas'

/** Made from the other files, so another version of them is no other content. */
const isDerived = (name: string) => name.startsWith('search-index') || name.endsWith('.schema.json')

/** The edition of the published files, by name; their order makes no difference. */
export function editionOf(files: ReadonlyMap<string, string>, date: string): Atlas['edition'] {
  const hash = createHash('sha256').update(date)
  for (const name of [...files.keys()].filter(name => !isDerived(name)).sort()) {
    const text = files.get(name) ?? ''
    // The lengths keep the end of one file apart from the start of the next.
    hash.update(`\n${name.length} ${name} ${text.length}\n`).update(text)
  }
  return { version: hash.digest('hex').slice(0, 8), date }
}
