// The names on the picture of one area: its wijken with their values, other areas, and the city where there is room.
import { figureAt } from '../domain/figures'
import { isCount } from '../domain/indicator'
import { inkOn } from '../lib/luminance'
import type { Drawing, DrawingColours } from './map-drawing'
import { type CirclePaint, circleRadius } from './picture-circles'
import { inTwo, type MapName, MapNames, namesThatFit } from './picture-names'
import { pointNames, valueText } from './picture-place-names'

const withoutNumber = (name: string) => name.replace(/^Wijk \d+\s+/, '')
const wijkSize = 14.5

/** On a dark class the letters are light, with the class itself as their halo. */
function inkOnClass(code: string, { scene, colours, ink }: Drawing): Pick<MapName, 'fill' | 'halo'> {
  const colour = scene.choropleth?.colourAt(code) ?? null
  if (colour === null || inkOn(colour) === '#000000') return { fill: ink, halo: colour ?? colours.halo }
  return { fill: colours.casing, halo: colour }
}

function wijkNames(drawing: Drawing): MapName[] {
  const members = [...(drawing.scene.area?.boundary.members ?? [])].sort((a, b) => b.population - a.population)
  return members.map(({ code, name, label }) => {
    const [short, value] = [withoutNumber(name), [valueText(code, drawing)].filter(Boolean)]
    return {
      key: code,
      lines: [short, ...value],
      fallbacks: [[...inTwo(short), ...value], value],
      at: drawing.projection.project(label),
      size: wijkSize,
      isBold: true,
      ...inkOnClass(code, drawing),
    }
  })
}

function areaNamesAround(drawing: Drawing): MapName[] {
  const { scene, projection, colours } = drawing
  return scene.atlas.areas
    .filter(area => area !== scene.area)
    .map(({ id, name, boundary }) => ({
      key: id,
      lines: [name, valueText(id, drawing)].filter(Boolean),
      at: projection.project(boundary.label),
      size: wijkSize,
      isBold: true,
      fill: colours.area,
      halo: colours.halo,
    }))
}

/** Without the name of the area's own city, which stands above the picture, and of the rest of a wijk that is clipped. */
function cityNames(drawing: Drawing): MapName[] {
  const { scene, ink, colours } = drawing
  const own = scene.area?.municipality.code
  const isMember = new Set(scene.area?.boundary.members.map(({ name }) => withoutNumber(name)))
  const looks = { place: { size: 17, fill: colours.label, halo: colours.halo, isBold: true }, city: { size: 12.5, fill: ink, halo: colours.halo } }
  return [
    ...pointNames(drawing, 'labels', 'municipality', looks.place).filter(({ key }) => key !== `municipality-${own}`),
    ...pointNames(drawing, 'city-labels', 'city-district', looks.city).filter(({ lines: [name = ''] }) => !isMember.has(name)),
  ]
}

export function AreaNames(drawing: Drawing) {
  const { projection } = drawing
  const candidates = [...wijkNames(drawing), ...areaNamesAround(drawing), ...cityNames(drawing)]
  return <MapNames names={namesThatFit(candidates, projection.width, projection.height)} />
}

/** Light enough for the name that stands on it. */
export const wijkPaint = (colours: DrawingColours): CirclePaint => ({ fill: colours.area, fillOpacity: 0.32, stroke: colours.area })

/** Counts of the wijken as circles by their surface, against the largest of them. */
export function WijkCircles({ scene: { indicator, atlas, area }, projection, colours }: Drawing) {
  const { figures } = atlas
  if (!indicator || !figures || !area || !isCount(indicator)) return null
  const counts = area.boundary.members.map(({ code, label }) => ({ code, label, value: figureAt(figures, code, indicator.id) ?? 0 }))
  const most = Math.max(...counts.map(({ value }) => value))
  return counts.map(({ code, label, value }) => {
    const { x, y } = projection.project(label)
    return <circle key={code} cx={x} cy={y} r={circleRadius(value, most)} {...wijkPaint(colours)} />
  })
}
