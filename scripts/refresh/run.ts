// One run: asks the sources, puts their answers into the content, judges, reports, and writes all or nothing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerCache } from './answer-cache'
import { withEntry } from './changelog'
import { compareCodes } from './codes'
import { composeOutlines, type Measured } from './compose-outlines'
import { type Content, readContent, tableFiles } from './content'
import { renewYears } from './dictionary'
import { foldIn } from './fold-in'
import { foldOutlines } from './fold-outlines'
import { geoTexts, presentOutlines, readGeoFiles } from './geo-files'
import { harvest, readResidents } from './harvest'
import { type Stop, stopsOf } from './judge'
import { look } from './look'
import type { Options } from './options'
import type { Progress } from './progress'
import { type Collection, type Outline, readOutlines } from './read-features'
import { createReader, type Reader } from './read-service'
import { type Report, reportText, type SourceReport } from './report'
import { type FigureSource, type Measures, outlineServiceOf, readMeasures, readServices, type Services, yearsOf } from './settings'
import { writeTogether } from './write-together'

type Run = { options: Options; content: Content; services: Services; measures: Measures; reader: Reader; files: Map<string, string>; stops: Stop[] }
type Means = { progress: Progress; sleep?: (seconds: number) => Promise<unknown>; today?: () => string; write?: typeof writeTogether }

const nothing = { year: null, changes: [], seen: [], vanished: [], added: [], secret: [], absent: [], stale: [], notes: [] }
const cutDistricts = ({ composition }: Content) =>
  Object.values(composition.areas).flatMap(({ members }) => members.filter(({ cut }) => cut).map(({ code }) => code))

async function boundaries({ options, content, services, reader, files, stops }: Run): Promise<SourceReport> {
  const year = content.composition.ground
  const service = outlineServiceOf(year, services)
  if (!service) {
    const { years, past } = services.boundaries
    const sentence = `No service is known for outlines of ${year}, the ground of composition.yaml (known: up to ${past.until}, ${years.join(', ')}). The outlines stay as they are.`
    if (!options.isAll) throw new Error(sentence)
    return { ...nothing, source: 'boundaries', notes: [sentence] }
  }
  const cut = new Set(cutDistricts(content).map(code => `GM${code.slice(2, 6)}`))
  const read = async (collection: Collection, codes: Iterable<string>) => {
    const outlines: Outline[] = []
    for (const code of codes) outlines.push(...(await readOutlines(reader, service, collection, code)))
    return outlines
  }
  const codes = content.tables.municipalities.rows.map(row => row.code ?? '')
  const measured: Measured = { municipalities: await read('gemeenten', codes), districts: await read('wijken', codes), buurten: await read('buurten', cut) }
  const before = readGeoFiles(content.folder)
  const composed = composeOutlines(content.composition, measured, presentOutlines(before))
  const folded = foldOutlines(content, composed, options.accepted)
  for (const [name, text] of geoTexts(composed, before, content)) files.set(name, text)
  stops.push(...folded.stops)
  return {
    ...nothing,
    source: 'boundaries',
    year,
    changes: folded.changes,
    added: folded.added,
    vanished: folded.vanished,
    notes: [...composed.notes, ...folded.notes],
  }
}

async function figures(source: FigureSource, { options, content, services, measures, reader, files, stops }: Run): Promise<SourceReport> {
  const measured = Object.keys(measures).filter(id => measures[id]?.source === source && !options.skipped.has(id))
  const own = measured.filter(id => content.dictionary.some(entry => entry.id === id))
  // Only whoever asks for this source by name wants to see what is not used.
  const indicators = own.length > 0 || options.isAll ? own : measured
  if (indicators.length === 0) return { ...nothing, source, notes: ['No indicator of the dictionary comes from this source, so it was not asked.'] }
  const years = yearsOf(source, services)
  const year = options.year ?? years.at(-1) ?? 0
  if (options.isAll && !years.includes(year))
    return { ...nothing, source, notes: [`No table is known for ${year} (known: ${years.join(', ')}), so it was not asked.`] }
  const request = { reader, services, measures, year, indicators, cutDistricts: cutDistricts(content) }
  // Weights are needed for what goes into the tables, and residents for what is a number for so many of them.
  const needsResidents = own.length > 0 || indicators.some(id => measures[id]?.per !== undefined)
  const residents = needsResidents ? await readResidents(request) : new Map<string, number | null>()
  const found = await harvest(source, request, residents)
  if (own.length === 0) return { ...nothing, source, year, ...look(content, found, measures) }
  const { stops: codeStops, ...codes } = compareCodes(content, found)
  stops.push(...codeStops)
  const { changes, secret, absent, renewed } = foldIn(content, found, residents)
  const dictionary = renewYears(files.get('indicators.yaml') ?? readFileSync(join(content.folder, 'indicators.yaml'), 'utf8'), renewed)
  if (renewed.length > 0) files.set('indicators.yaml', dictionary.text)
  const stranger = content.dictionary.filter(({ id }) => !(id in measures)).map(({ id }) => id)
  const notes = stranger.length > 0 ? [`No measure is known for ${stranger.join(', ')} in scripts/refresh/measures.yaml.`] : []
  return { ...nothing, source, year, changes, ...codes, secret, absent, stale: dictionary.stale, notes }
}

/** Keeps the files that differ from what stands in the content; where there are any, today becomes the date of the content, and has its entry in the changelog. */
function different(folder: string, files: ReadonlyMap<string, string>, today: string, sources: readonly SourceReport[]): Map<string, string> {
  const present = (name: string) => readFileSync(join(folder, name), 'utf8')
  const changed = new Map([...files].filter(([name, text]) => present(name) !== text))
  if (changed.size === 0) return changed
  const changelog = withEntry(present('changelog.yaml'), today, sources, [...changed.keys()])
  return changed.set('edition.yaml', present('edition.yaml').replace(/^date:.*$/m, `date: "${today}"`)).set('changelog.yaml', changelog)
}

/** Runs the refresh. Never rejects: what went wrong stands in the report, which is written in its folder too. */
export async function run(
  options: Options,
  { progress, sleep, today = () => new Date().toISOString().slice(0, 10), write = writeTogether }: Means,
): Promise<Report> {
  const report: Report & { sources: SourceReport[]; stops: Stop[] } = { isWritten: false, files: [], sources: [], stops: [], failure: null }
  try {
    const services = readServices(options.settings, options.addresses)
    const measures = readMeasures(options.settings)
    const content = readContent(options.content)
    const cache = answerCache(options.cache, services.manners.keepHours, options.fresh)
    const reader = createReader({ manners: services.manners, cache, onAnswer: progress.step, ...(sleep ? { sleep } : {}) })
    const files = new Map<string, string>()
    const one: Run = { options, content, services, measures, reader, files, stops: report.stops }
    for (const source of options.sources) {
      progress.begin(source)
      report.sources.push(source === 'boundaries' ? await boundaries(one) : await figures(source, one))
    }
    report.stops.push(
      ...stopsOf(
        report.sources.flatMap(({ changes }) => changes),
        content,
        measures,
        options.accepted,
      ),
    )
    for (const [name, text] of tableFiles(content)) files.set(name, text)
    const changed = different(options.content, files, today(), report.sources)
    report.files = [...changed.keys()]
    if (options.write && report.stops.length === 0) {
      write(options.content, changed)
      report.isWritten = true
    }
  } catch (error) {
    report.failure = error instanceof Error ? error.message : String(error)
  } finally {
    progress.end()
  }
  mkdirSync(options.report, { recursive: true })
  writeFileSync(join(options.report, 'report.md'), reportText(report))
  writeFileSync(join(options.report, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
  return report
}
