import { placeMarkers } from '../domain/marker-placement'
import type { Drawing } from './map-drawing'

/** All areas as numbered discs without names: a preview is too small to read those. */
export function PreviewMarkers({ scene, projection, colours, markerRadius }: Drawing) {
  const inputs = scene.atlas.areas.map(({ id, boundary, characteristics }) => ({
    id,
    anchor: projection.project(boundary.label),
    radius: markerRadius(characteristics.population),
    labelWidth: 0,
  }))
  return placeMarkers(inputs, projection.width).map(({ id, at, radius }) => (
    <g key={id} transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
      <circle r={radius} fill={colours.area} stroke={colours.casing} strokeWidth={1.4} />
      <text dy="0.35em" textAnchor="middle" fontSize={12} fontWeight={600} fill={colours.casing}>
        {scene.atlas.areas.find(area => area.id === id)?.nr}
      </text>
    </g>
  ))
}
