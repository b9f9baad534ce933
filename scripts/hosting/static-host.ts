// What a static host with a content network reads beside the files: the headers of each path, and the page for unknown addresses.
import { headersFor } from './headers'

/** Headers that are not the same for all paths. Each path gets them from one rule, since hosts differ in what two rules make of one header. */
const varying = ['content-security-policy', 'cache-control']

/** The top of the published folder: `gebied`, `index.html` … and those of the English pages. */
function placesOf(files: readonly string[]): string[] {
  const places = files.map(file => /^(en\/)?[^/]+/.exec(file)?.[0] ?? file)
  return [...new Set(places)].sort()
}

const isFolder = (place: string, files: readonly string[]) => files.some(file => file.startsWith(`${place}/`))

/** A rule's pattern and the path that stands for all that it holds for. */
function ruleOf(place: string, files: readonly string[]): { pattern: string; path: string } {
  if (isFolder(place, files)) return { pattern: `/${place}/*`, path: `/${place}/` }
  const path = `/${place.replace(/(^|\/)index\.html$/, '$1')}`
  return { pattern: path, path }
}

const section = (pattern: string, headers: Record<string, string>) =>
  `${pattern}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n')}\n`

const pick = (path: string, isWanted: (name: string) => boolean) => Object.fromEntries(Object.entries(headersFor(path)).filter(([name]) => isWanted(name)))

/** The text of `_headers`. `files` are the published files by their names below the folder. */
export function headersFile(files: readonly string[]): string {
  const common = section(
    '/*',
    pick('/', name => !varying.includes(name)),
  )
  const rules = placesOf(files).map(place => {
    const { pattern, path } = ruleOf(place, files)
    return section(
      pattern,
      pick(path, name => varying.includes(name)),
    )
  })
  return [common, ...rules].join('\n')
}

/** The path that the atlas lies below, from its whole address; '/' while nobody has filled it in. */
export const baseOf = (address: string) => (address === '' ? '/' : new URL(address).pathname)

/** The page for addresses that are none: the app, which finds its files from anywhere. */
export const unknownPage = (shell: string, base: string) => shell.replace('<base href="./"', `<base href="${base}"`)
