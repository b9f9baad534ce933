// From scene to map: which outlines are chosen, pointed at or coloured, and where the camera goes.
import type { Bounds } from '../domain/atlas'
import type { Scene } from '../domain/scene'
import { marksOf, type Pointing } from './marks'
import type { Look, MapModel, Padding } from './model'

/** West, south, east, north of the European Netherlands, in degrees. */
export const country: Bounds = [3.36, 50.75, 7.22, 53.55]

/** What was kept is the whole of what was in sight, edges and all. */
const none: Padding = { top: 0, bottom: 0, left: 0, right: 0 }

/** Everything the map should show. `look` goes before what follows from the scene. `style` is made by the caller, where it is kept between scenes. */
export function mapModel(scene: Scene, pointing: Pointing, style: MapModel['style'], padding: Padding, look: Look | null = null): MapModel {
  return {
    style,
    marks: marksOf(scene, pointing),
    camera: look ? { ...look, padding: none } : { goal: scene.area?.id ?? 'country', bounds: scene.area?.boundary.bounds ?? country, padding },
  }
}
