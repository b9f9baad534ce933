// One page, two maps: ours, told by feature-state, and a bare MapLibre one that gets a new paint property.

import { createMap } from '../../src/map/create-map'
import { labelFonts } from '../../src/map/label-fonts'
import { readMapColours } from '../../src/map/map-colours'
import { country } from '../../src/map/map-model'
import { MapLibreMap } from '../../src/map/maplibre'
import type { MapModel, Mark } from '../../src/map/model'
import { mapStyle } from '../../src/map/style'
import '../../src/ui/tokens.css'
import { madePolygons } from './made-polygons'

const colours = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494']
const colourOf = (index: number, round: number) => colours[(index * 7 + round * 3) % colours.length] ?? ''
const addressOf = (data: unknown) => URL.createObjectURL(new Blob([JSON.stringify(data)], { type: 'application/json' }))
const quiet = {
  onSelect() {},
  onCompare() {},
  onHover() {},
  onOwnShape() {},
  onCamera() {},
  onCityNear() {},
  onBaseMapFailed() {},
  onOutlinesFailed() {},
  onLost() {},
}

/** Milliseconds from asking for other colours to the painted map, once a round. */
async function timed(rounds: number, recolour: (round: number) => void, whenIdle: () => Promise<void>): Promise<number[]> {
  const times: number[] = []
  for (let round = 1; round <= rounds; round++) {
    const start = performance.now()
    const idle = whenIdle()
    recolour(round)
    await idle
    times.push(performance.now() - start)
  }
  return times
}

async function ours(count: number, rounds: number): Promise<number[]> {
  const made = madePolygons(count)
  const files: Record<string, string> = { 'areas.geojson': addressOf(made) }
  const empty = addressOf({ type: 'FeatureCollection', features: [] })
  const style = mapStyle({
    colours: readMapColours('light'),
    baseMap: 'quiet',
    language: 'nl',
    grow: 1,
    isCityShown: false,
    areDistrictsShown: false,
    fileAddress: name => files[name] ?? empty,
    fonts: labelFonts(),
  })
  const padding = { top: 20, bottom: 20, left: 20, right: 20 }
  const model = (marks: Mark[]): MapModel => ({ style, marks, camera: { goal: 'country', bounds: country, padding } })
  const marks = (round: number) =>
    made.features.map((feature, index) => ({ source: 'areas', id: String(feature.properties?.id), state: { coloured: true, colour: colourOf(index, round) } }))
  const map = createMap(document.getElementById('map')!, model(marks(0)), quiet)
  await map.whenIdle()
  const times = await timed(rounds, round => map.update(model(marks(round))), map.whenIdle)
  map.remove()
  return times
}

async function bare(count: number, rounds: number): Promise<number[]> {
  const made = madePolygons(count)
  const paint = (round: number) =>
    ['match', ['get', 'id'], ...made.features.flatMap((feature, index) => [feature.properties?.id, colourOf(index, round)]), '#000000'] as never
  const map = new MapLibreMap({
    container: 'map',
    bounds: [...country],
    style: {
      version: 8,
      sources: { areas: { type: 'geojson', data: made } },
      layers: [{ id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': paint(0) } }],
    },
  })
  const whenIdle = () => new Promise<void>(resolve => map.once('idle', () => resolve()))
  await whenIdle()
  const times = await timed(rounds, round => map.setPaintProperty('areas', 'fill-color', paint(round)), whenIdle)
  map.remove()
  return times
}

Object.assign(window, { bench: { ours, bare } })
