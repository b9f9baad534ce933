// From scene to map: which outlines are chosen or pointed at, and where the camera goes.
import type { Bounds } from '../domain/atlas'
import type { Scene } from '../domain/scene'
import type { MapModel, Mark, Padding } from './model'

/** West, south, east, north of the European Netherlands, in degrees. */
export const country: Bounds = [3.36, 50.75, 7.22, 53.55]

/** The marks of a scene; only outlines of which something is true are named. */
export function marksOf(scene: Scene, hoveredDistrict: string | null): Mark[] {
  const areas = scene.atlas.areas.map<Mark>(({ id }) => {
    const chosen = scene.area?.id === id
    return { source: 'areas', id, state: { chosen, hovered: scene.hovered?.id === id, aside: scene.area !== null && !chosen } }
  })
  const districts =
    scene.area?.boundary.members.map<Mark>(({ code }) => ({ source: 'districts', id: code, state: { shown: true, hovered: code === hoveredDistrict } })) ?? []
  return [...areas, ...districts].filter(({ state }) => Object.values(state).some(Boolean))
}

/** Everything the map should show. `style` is made by the caller where it is kept between scenes. */
export function mapModel(scene: Scene, hoveredDistrict: string | null, style: MapModel['style'], padding: Padding): MapModel {
  return {
    style,
    marks: marksOf(scene, hoveredDistrict),
    camera: { goal: scene.area?.id ?? 'country', bounds: scene.area?.boundary.bounds ?? country, padding },
  }
}
