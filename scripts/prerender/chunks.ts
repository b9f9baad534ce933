// Which built files a page needs besides those of every page, read from the manifest of the build.
import type { Manifest } from 'vite'
import type { Page } from '../../src/domain/view'

/** The code of a page, by its source. The map is part of the app itself. */
const sources: Partial<Record<Page, string>> = {
  compare: 'src/compare/ComparePage.tsx',
  themes: 'src/themes/ThemesPage.tsx',
  results: 'src/themes/ResultsPage.tsx',
  people: 'src/themes/PeoplePage.tsx',
  table: 'src/table/TablePage.tsx',
  present: 'src/presentation/PresentationPage.tsx',
  embed: 'src/embed/EmbedPage.tsx',
  accountability: 'src/panels/AccountabilityPage.tsx',
  accessibility: 'src/help/AccessibilityPage.tsx',
}

/** Styles and scripts of a page, without those that the entry brings. */
export function chunksOf(page: Page, manifest: Manifest): { styles: string[]; scripts: string[] } {
  const collect = (name: string, seen: Set<string>): Set<string> => {
    if (seen.has(name)) return seen
    seen.add(name)
    for (const next of manifest[name]?.imports ?? []) collect(next, seen)
    return seen
  }
  const entry = Object.keys(manifest).find(name => manifest[name]?.isEntry) ?? ''
  const common = collect(entry, new Set())
  const source = sources[page]
  if (source === undefined) return { styles: [], scripts: [] }
  if (!manifest[source]) throw new Error(`${source} is not in the manifest of the build; the page ${page} cannot be written.`)
  const own = [...collect(source, new Set())].filter(name => !common.has(name)).flatMap(name => manifest[name] ?? [])
  return { styles: [...new Set(own.flatMap(chunk => chunk.css ?? []))], scripts: own.map(chunk => chunk.file) }
}
