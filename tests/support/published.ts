// The published files as the app finds them, read from the disk instead of over the network.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FeatureCollection, Geometry } from 'geojson'
import { parseValues } from '../../src/data/load-figures'
import type { Area, Atlas, Original, Programme } from '../../src/domain/atlas'
import type { Break } from '../../src/domain/figures'
import type { Indicator } from '../../src/domain/indicator'
import type { Insights } from '../../src/domain/insights'

export const root = resolve(import.meta.dirname, '../..')
const folder = resolve(root, 'public/data/v1')

export const publishedText = (name: string) => readFileSync(resolve(folder, name), 'utf8')
export const publishedJson = <Value>(name: string) => JSON.parse(publishedText(name)) as Value
export const publishedShapes = <Shape extends Geometry, Properties>(name: string) => publishedJson<FeatureCollection<Shape, Properties>>(`${name}.geojson`)

export const areasNl = () => publishedJson<Area[]>('areas.json')
export const areasEn = () => publishedJson<Area[]>('areas.en.json')
export const indicatorsNl = () => publishedJson<Indicator[]>('indicators.json')

/** The Dutch atlas with its figures. */
export function dutchAtlas(): Atlas {
  const figures = { indicators: indicatorsNl(), ...parseValues(publishedText('values.csv')), breaks: publishedJson<Break[]>('breaks.json') }
  const programme = publishedJson<Programme>('programme.json')
  return {
    language: 'nl',
    areas: areasNl(),
    programme,
    insights: publishedJson<Insights>('insights.json'),
    originals: null,
    edition: publishedJson<Atlas['edition']>('edition.json'),
    figures,
  }
}

/** The English atlas with its figures and the Dutch originals. */
export function englishAtlas(): Atlas {
  const figures = {
    indicators: publishedJson<Indicator[]>('indicators.en.json'),
    ...parseValues(publishedText('values.csv')),
    breaks: publishedJson<Break[]>('breaks.en.json'),
  }
  const programme = publishedJson<Programme>('programme.en.json')
  return {
    language: 'en',
    areas: areasEn(),
    programme,
    insights: publishedJson<Insights>('insights.en.json'),
    originals: publishedJson<Original[]>('originals.json'),
    edition: publishedJson<Atlas['edition']>('edition.json'),
    figures,
  }
}

/** The area with an id; fails the test where there is none. */
export function areaIn(atlas: Atlas, id: string): Area {
  const area = atlas.areas.find(candidate => candidate.id === id)
  if (!area) throw new Error(`The atlas has no area '${id}'.`)
  return area
}
