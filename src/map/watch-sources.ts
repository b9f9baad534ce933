// Tells when something that the map is drawn from does not come, or is not what it should be.
import type { GeoJSONSource, StyleSpecification } from 'maplibre-gl'
import { holdsOutlines } from '../domain/outline-files'
import type { MapLibreMap } from './maplibre'
import type { MapEvents } from './model'

/** Sources have the names of their files: style.ts. `style` answers what is wanted now. */
export function watchSources(
  map: Pick<MapLibreMap, 'on' | 'getSource'>,
  style: () => StyleSpecification,
  { onBaseMapFailed, onOutlinesFailed }: Pick<MapEvents, 'onBaseMapFailed' | 'onOutlinesFailed'>,
): void {
  map.on('error', event => {
    if (!('sourceId' in event)) return
    if (event.sourceId === 'tiles') onBaseMapFailed()
    else onOutlinesFailed()
  })
  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    const wanted = style().sources[sourceId]
    if (sourceDataType !== 'content' || wanted?.type !== 'geojson' || typeof wanted.data !== 'string') return
    // What came from the address stands in its place; until then it is the address itself.
    const data = map.getSource<GeoJSONSource>(sourceId)?.serialize().data
    if (typeof data === 'object' && !holdsOutlines(sourceId, data)) onOutlinesFailed()
  })
}
