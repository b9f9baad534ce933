import type { Map as LibreMap, PointLike, StyleSpecification } from 'maplibre-gl'
import { isOwn } from '../domain/own-data'
import type { MapEvents, OwnShapeAt } from './model'

/** The uppermost of a reader's own shapes under a point; null where there is none. */
function ownShapeAt(map: LibreMap, { layers }: StyleSpecification, point: PointLike): OwnShapeAt | null {
  const own = layers.map(({ id }) => id).filter(id => isOwn(id) && map.getLayer(id))
  const [found] = own.length === 0 ? [] : map.queryRenderedFeatures(point, { layers: own })
  return found ? { layer: String(found.source), properties: found.properties } : null
}

/** Tells which of a reader's own shapes is pointed at, as the pointer moves. */
export function pointAtOwnShapes(map: LibreMap, style: () => StyleSpecification, tell: MapEvents['onOwnShape']) {
  map.on('mousemove', event => tell(ownShapeAt(map, style(), event.point)))
  map.on('mouseout', () => tell(null))
}
