// A map without a framework: MapLibre and the style of the atlas, layer for layer, with colours that are known beforehand.
import '../../src/ui/tokens.css'
import { labelFonts } from '../../src/map/label-fonts'
import { readMapColours } from '../../src/map/map-colours'
import { MapLibreMap } from '../../src/map/maplibre'
import { mapStyle } from '../../src/map/style'

const colours = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494']
const map = new MapLibreMap({
  container: 'map',
  bounds: [5.09, 52.1, 5.15, 52.14],
  fadeDuration: 0,
  style: mapStyle({
    colours: readMapColours('light'),
    baseMap: 'quiet',
    language: 'nl',
    grow: 1,
    isCityShown: false,
    areDistrictsShown: true,
    fileAddress: name => new URL(`/data/v1/${name}`, location.href).href,
    fonts: labelFonts(),
  }),
})
// As in the atlas, what is coloured is said once all outlines are there.
await map.once('load')
for (const source of ['areas', 'districts'])
  for (const [index, { id }] of map.querySourceFeatures(source).entries())
    if (id !== undefined) map.setFeatureState({ source, id }, { shown: true, coloured: true, colour: colours[index % colours.length] })
await map.once('idle')
performance.mark('map-painted')
