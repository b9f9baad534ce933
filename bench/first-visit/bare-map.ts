// A map without a framework: MapLibre, the same outlines and names as ours, and colours that are known beforehand.
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import { labelFonts } from '../../src/map/label-fonts'
import { MapLibreMap } from '../../src/map/maplibre'

const outlines = ['neighbours', 'graticule', 'provinces', 'municipalities', 'city-districts', 'areas', 'districts'] as const
const colours = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494']
const source = (name: string): SourceSpecification => ({ type: 'geojson', data: new URL(`/data/v1/${name}.geojson`, location.href).href, tolerance: 0.2 })
const lines = outlines.map((name): LayerSpecification => ({ id: `${name}-line`, type: 'line', source: name, paint: { 'line-color': '#4a5763' } }))
const fills = outlines
  .filter(name => name !== 'graticule')
  .map((name): LayerSpecification => {
    const isColoured = name === 'districts' || name === 'city-districts'
    const digit = ['to-number', ['slice', ['get', 'code'], 7], 0]
    const colour = isColoured ? ['match', ['%', digit, 5], ...colours.slice(1).flatMap((value, index) => [index + 1, value]), colours[0]] : '#f4f1e8'
    return { id: `${name}-fill`, type: 'fill', source: name, paint: { 'fill-color': colour as never } }
  })
const names: LayerSpecification = {
  id: 'names',
  type: 'symbol',
  source: 'labels',
  layout: { 'text-field': ['get', 'name'], 'text-font': ['regular'], 'text-size': 12 },
}
const map = new MapLibreMap({
  container: 'map',
  bounds: [5.09, 52.1, 5.15, 52.14],
  fadeDuration: 0,
  style: {
    version: 8,
    'font-faces': labelFonts(),
    sources: Object.fromEntries([...outlines, 'labels'].map(name => [name, source(name)])),
    layers: [...fills, ...lines, names],
  },
})
void map.once('idle').then(() => performance.mark('map-painted'))
