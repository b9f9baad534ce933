// Which areas stand on the map as numbered markers and which by their name alone, and where: a sum over the camera.
import type { Area } from '../domain/atlas'
import { type MarkerInput, type PlacedMarker, placeMarkers } from '../domain/marker-placement'
import type { Scene } from '../domain/scene'
import { countRadius } from './count-radius'
import type { Camera } from './model'

type Sight = Pick<Camera, 'project' | 'width' | 'height'>

/** An outline of at least this many pixels across can be seen and hit by itself. */
const thumb = 46

/** Pixels: grows with the square root of residents, so that the surface tells how many they are. */
export const markerRadius = (residents: number, grow: number) => (7.5 + 0.03 * Math.sqrt(residents)) * grow

function extentOf({ boundary }: Area, camera: Sight): number {
  const [west, south, east, north] = boundary.bounds
  const [a, b] = [camera.project([west, south]), camera.project([east, north])]
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))
}

/** The areas that an outline shows well enough, and the markers of the others; `grow` is how much larger than usual they are. */
export function layoutMarkers(scene: Scene, camera: Sight, grow: number): { named: readonly Area[]; placed: readonly PlacedMarker[] } {
  const { areas } = scene.atlas
  const characterWidth = 7.1 * grow
  const [named, numbered] = [areas.filter(area => extentOf(area, camera) >= thumb), areas.filter(area => extentOf(area, camera) < thumb)]
  const inputs = numbered.map<MarkerInput>(area => ({
    id: area.id,
    anchor: camera.project(area.boundary.label),
    radius: countRadius(scene, area.id, grow) ?? markerRadius(area.characteristics.population, grow),
    labelWidth: area.name.length * characterWidth,
  }))
  const visible = inputs.filter(({ anchor }) => anchor.x > -80 && anchor.y > -80 && anchor.x < camera.width + 80 && anchor.y < camera.height + 80)
  return { named, placed: placeMarkers(visible, camera.width, camera.width < 600 ? 'fitting' : 'all') }
}
