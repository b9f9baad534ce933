// Which built files a page needs besides those of every page, read from the manifest of the build.
import type { Manifest, ManifestChunk } from 'vite'
import type { Page, View } from '../../src/domain/view'

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

/** A theme stands beside the map. */
const themeSources = ['src/themes/ThemeList.tsx', 'src/themes/ThemePanel.tsx']

function sourcesOf({ page, theme, language }: View): string[] {
  const own = theme !== null ? themeSources : [sources[page] ?? []].flat()
  return [`src/i18n/${language}.ts`, ...(own.length > 0 ? [`src/i18n/${language}-later.ts`, ...own] : [])]
}

/** The names of a part in the manifest and of all that it cannot do without. */
function collect(name: string, manifest: Manifest, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const next of manifest[name]?.imports ?? []) collect(next, manifest, seen)
  return seen
}

/** Styles and scripts of a view and the scripts of the live map, without what the entry brings. */
export function chunksOf(view: View, manifest: Manifest): { styles: string[]; scripts: string[]; map: { styles: string[]; scripts: string[] } } {
  const common = collect(Object.keys(manifest).find(name => manifest[name]?.isEntry) ?? '', manifest)
  const chunks = (sources: readonly string[]) => {
    const names = sources.flatMap(source => {
      if (!manifest[source]) throw new Error(`${source} is not in the manifest of the build; the page ${view.page} cannot be written.`)
      return [...collect(source, manifest)]
    })
    return [...new Set(names)].filter(name => !common.has(name)).flatMap(name => manifest[name] ?? [])
  }
  const filesOf = (found: readonly ManifestChunk[]) => ({
    styles: [...new Set(found.flatMap(chunk => chunk.css ?? []))],
    scripts: found.map(({ file }) => file),
  })
  return { ...filesOf(chunks(sourcesOf(view))), map: filesOf(chunks(['src/map/MapView.tsx'])) }
}
