// The entry that a refresh adds to the changelog of the data, which the build asks for beside a new date. Whoever reads the pull request may reword it.
import type { SourceReport } from './report'
import type { SourceName } from './settings'

const figures = ['values.csv', 'indicators.json']
const outlines = ['areas.geojson', 'districts.geojson', 'city-districts.geojson', 'municipalities.geojson', 'areas.json', 'values.csv']

const sentences: Record<SourceName, { files: readonly string[]; nl: (year: number) => string; en: (year: number) => string }> = {
  boundaries: {
    files: outlines,
    nl: year => `Grenzen van ${year}, opnieuw getekend uit de kaart van CBS en Kadaster.`,
    en: year => `Boundaries of ${year}, drawn again from the map of CBS and Kadaster.`,
  },
  cbs: { files: figures, nl: year => `Cijfers van CBS over ${year}.`, en: year => `Figures by CBS for ${year}.` },
  health: { files: figures, nl: year => `Cijfers van RIVM, GGD’en en CBS over ${year}.`, en: year => `Figures by RIVM, GGDs and CBS for ${year}.` },
  liveability: { files: figures, nl: year => `Scores van de Leefbaarometer over ${year}.`, en: year => `Scores of the Leefbaarometer for ${year}.` },
  police: { files: figures, nl: year => `Cijfers van de politie over ${year}.`, en: year => `Figures of the police for ${year}.` },
}

/** The changelog with an entry for the day on top, one change for each source that brought something; `names` are the files that differ. */
export function withEntry(changelog: string, day: string, sources: readonly SourceReport[], names: readonly string[]): string {
  const asked = sources.filter(({ year }) => year !== null)
  const brought = asked.filter(({ source, changes }) => changes.length > 0 || (source === 'boundaries' && names.some(name => name.startsWith('geo/'))))
  const changes = (brought.length > 0 ? brought : asked).flatMap(({ source, year }) => {
    const { files, nl, en } = sentences[source]
    return ['    - kind: changed', `      files: [${files.join(', ')}]`, `      text: { nl: "${nl(year ?? 0)}", en: "${en(year ?? 0)}" }`]
  })
  const entry = [`- date: "${day}"`, '  version: null', '  changes:', ...changes, ''].join('\n')
  const start = changelog.search(/^- /m)
  return start < 0 ? `${changelog}${entry}` : changelog.slice(0, start) + entry + changelog.slice(start)
}
