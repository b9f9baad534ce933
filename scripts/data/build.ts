// npm run data: from the source files in src/content to everything under public/data/v1.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { type AreaSource, areaSchema } from '../../src/data/area-schema'
import { breakSourcesSchema, breaksSchema } from '../../src/data/break-schema'
import { changelogSourceSchema } from '../../src/data/changelog-schema'
import type { Composition } from '../../src/data/composition-schema'
import { editionSchema, editionSourceSchema } from '../../src/data/edition-schema'
import { explain } from '../../src/data/explain'
import { indicatorSourcesSchema, indicatorsSchema } from '../../src/data/indicator-schema'
import { insightsSchema, lessonsSourceSchema, obstaclesSourceSchema, themesSourceSchema } from '../../src/data/insight-schema'
import { originalsSchema } from '../../src/data/original-schema'
import { programmeSchema, programmeSourceSchema } from '../../src/data/programme-schema'
import { languages } from '../../src/domain/atlas'
import { readMeasures } from '../refresh/settings'
import { baseLand } from './base-land'
import { buildAreas } from './build-areas'
import { writeCatalogue } from './catalogue/write-catalogue'
import { editionOf } from './edition'
import { graticule } from './graticule'
import { areaOutlines, centreOfResidents, cityDistrictOutlines, districtOutlines, labelPoints, readOutlines } from './outlines'
import { inLanguage, originalsOf } from './publish'
import { readAreas } from './read-areas'
import { readComposition } from './read-composition'
import { breakFaults, readHistory } from './read-history'
import { insightFaults, joinInsights } from './read-insights'
import { areaLevels, distributionsOf, populationsOf, readTables, valuesCsv } from './read-tables'
import { residentsOf2022 } from './residents-2022'
import { searchIndex } from './search-index'
import { keepSourceYears, sourceYears } from './source-years'

const root = resolve(import.meta.dirname, '../..')
const content = join(root, 'src/content')
const target = join(root, 'public/data/v1')

function readSource<Schema extends z.ZodMiniType>(file: string, schema: Schema): z.infer<Schema> {
  const read = schema.safeParse(parse(readFileSync(join(content, file), 'utf8')))
  if (!read.success) throw new Error(explain(file, read.error.issues).join('\n'))
  return read.data
}

/** Ties to an indicator that the dictionary does not hold, as sentences. */
function unknownIndicators(sources: readonly AreaSource[], indicators: readonly { id: string }[]): string[] {
  const known = new Set(indicators.map(indicator => indicator.id))
  return sources.flatMap(source =>
    [...source.ambitions, ...source.interview.highlights].flatMap(tied =>
      tied.indicators.filter(id => !known.has(id)).map(id => `${source.id}.yaml: ${tied.id}: indicators: expected an id of indicators.yaml, found '${id}'`),
    ),
  )
}

/** Ground of an area that there is not, as sentences. */
const unknownAreas = (sources: readonly AreaSource[], composition: Composition): string[] =>
  Object.keys(composition.areas)
    .filter(id => !sources.some(source => source.id === id))
    .map(id => `composition.yaml: areas: expected the id of an area, found '${id}'`)

function build() {
  const { areas: sources, faults } = readAreas(join(content, 'areas'))
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const indicators = readSource('indicators.yaml', indicatorSourcesSchema)
  const programme = readSource('programme.yaml', programmeSourceSchema)
  const gathered = {
    themes: readSource('themes.yaml', themesSourceSchema),
    lessons: readSource('lessons.yaml', lessonsSourceSchema),
    obstacles: readSource('obstacles.yaml', obstaclesSourceSchema),
  }
  const { date } = readSource('edition.yaml', editionSourceSchema)
  const changelog = readSource('changelog.yaml', changelogSourceSchema)
  const names = readSource(
    'map-names.yaml',
    z.array(z.strictObject({ nl: z.string(), en: z.string(), kind: z.string(), at: z.tuple([z.number(), z.number()]) })),
  )
  const composition = readComposition(content)
  const breaks = readSource('breaks.yaml', breakSourcesSchema)
  const tables = readTables(join(content, 'figures'))
  const history = readHistory(join(content, 'figures'), tables, indicators)
  const unknown = [
    ...unknownIndicators(sources, indicators),
    ...insightFaults(gathered, sources),
    ...unknownAreas(sources, composition),
    ...history.faults,
    ...breakFaults(breaks, indicators, sources),
  ]
  if (unknown.length > 0) throw new Error(unknown.join('\n'))
  keepSourceYears(content, sourceYears(composition.ground, indicators, readMeasures(join(root, 'scripts/refresh'))))
  const outlines = readOutlines(join(content, 'geo'))
  const tableYear = indicators.find(({ id }) => id === 'population')?.year ?? 0
  const residents = residentsOf2022(history.rows, tables, tableYear)
  const areas = buildAreas(sources, { outlines, composition, tables, residents })
  const distributions = distributionsOf(tables)
  const cityDistricts = cityDistrictOutlines(outlines)

  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const written = new Map<string, string>()
  const write = (name: string, data: unknown) => {
    const text = typeof data === 'string' ? data : `${JSON.stringify(data)}\n`
    written.set(name, text)
    writeFileSync(join(target, name), text)
  }

  for (const language of languages) {
    const suffix = language === 'nl' ? '' : `.${language}`
    write(`areas${suffix}.json`, areas[language])
    write(`programme${suffix}.json`, programmeSchema.parse(inLanguage(programme, language)))
    write(`insights${suffix}.json`, insightsSchema.parse(inLanguage(joinInsights(gathered), language)))
    const missing = indicators.filter(({ id }) => !distributions.has(id)).map(({ id }) => `netherlands.csv: expected a row for '${id}', found none.`)
    if (missing.length > 0) throw new Error(missing.join('\n'))
    const dictionary = inLanguage(indicators, language).map(indicator => ({
      ...indicator,
      modelled: indicator.kind === 'modelled',
      distribution: distributions.get(indicator.id),
    }))
    write(`indicators${suffix}.json`, indicatorsSchema.parse(dictionary))
    write(`breaks${suffix}.json`, breaksSchema.parse(inLanguage(breaks, language)))
    write(`search-index${suffix}.json`, searchIndex(target, language))
  }
  write('originals.json', originalsSchema.parse(originalsOf(areas.nl)))
  write('areas.schema.json', z.toJSONSchema(z.array(areaSchema)))
  write('programme.schema.json', z.toJSONSchema(programmeSchema))
  write('insights.schema.json', z.toJSONSchema(insightsSchema))
  write('indicators.schema.json', z.toJSONSchema(indicatorsSchema))
  write('breaks.schema.json', z.toJSONSchema(breaksSchema))
  write('values.csv', valuesCsv(tables, indicators, history.rows))
  write('area-values.csv', valuesCsv(tables, indicators, history.rows, areaLevels))
  write('areas.geojson', areaOutlines(outlines, sources, composition))
  write('districts.geojson', districtOutlines(outlines, sources, composition))
  write('city-districts.geojson', cityDistricts)
  write('municipalities.geojson', outlines.municipalities)
  write('provinces.geojson', outlines.provinces)
  write('neighbours.geojson', baseLand())
  write('graticule.geojson', graticule())
  write('labels.geojson', {
    type: 'FeatureCollection',
    features: [
      ...municipalityLabels(),
      ...labelPoints(districtOutlines(outlines, sources, composition), 'district'),
      ...names.map(({ nl, en, kind, at }) => ({ type: 'Feature', properties: { kind, name: nl, name_en: en }, geometry: { type: 'Point', coordinates: at } })),
    ],
  })
  write('city-labels.geojson', { type: 'FeatureCollection', features: labelPoints(cityDistricts, 'city-district') })
  // Its version follows from all files so far; what describes them comes after it, and the edition last of all.
  const edition = editionSchema.parse(editionOf(written, date))
  writeCatalogue({ written, edition, changelog, root, write })
  write('edition.json', edition)
  return areas.nl.length

  /** The name in use ('Den Haag') where most residents of the municipality live. */
  function municipalityLabels() {
    const populations = populationsOf(tables)
    return outlines.municipalities.features.map(({ properties }) => {
      const code = String(properties?.code)
      const name = areas.nl.find(area => area.municipality.code === code)?.municipality.name ?? properties?.name
      return {
        type: 'Feature',
        properties: { kind: 'municipality', code, name },
        geometry: { type: 'Point', coordinates: centreOfResidents(code, outlines, populations) },
      }
    })
  }
}

try {
  console.log(`${build()} areas written to public/data/v1`)
} catch (error) {
  console.error(`The data was not built. What to mend:\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
