// The list of files that the service worker keeps, each with what tells one content from another.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type KeptFile = { url: string; revision: string | null; size: number }

/** All that the app may ask for; the pages themselves are answered with the shell. */
const kept = [/^assets\//, /^data\//, /^icons\//, /^(icon\.svg|site\.json|shell\.html|manifest(\.en)?\.webmanifest|licenties\.txt)$/]

/** The kept files below a folder, in the order of their names. A file with a hash in its name needs no revision. */
export function keptFiles(folder: string): KeptFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => kept.some(pattern => pattern.test(name)) && statSync(join(folder, name)).isFile())
    .sort()
    .map(url => {
      const content = readFileSync(join(folder, url))
      const revision = url.startsWith('assets/') ? null : createHash('sha256').update(content).digest('hex').slice(0, 16)
      return { url, revision, size: content.length }
    })
}
