// The ring round the area that the keyboard stands at: about its marker, or about its whole outline once that is what is seen.
import type { Area } from '../domain/atlas'
import styles from './KeyboardRing.module.css'
import type { Camera } from './model'

type Props = { area: Area; camera: Camera; marker: { at: { x: number; y: number }; radius: number } | undefined }

const edge = 10

/** The outline's box on the screen, with a little air; what is larger than the map is kept inside its edges, so that the ring is always seen. */
function boxOf({ boundary }: Area, camera: Camera) {
  const [west, south, east, north] = boundary.bounds
  const [topLeft, bottomRight] = [camera.project([west, north]), camera.project([east, south])]
  const within = (value: number, most: number) => Math.min(most - edge, Math.max(edge, value))
  const [left, top] = [within(topLeft.x - 8, camera.width), within(topLeft.y - 8, camera.height)]
  return { x: left, y: top, width: within(bottomRight.x + 8, camera.width) - left, height: within(bottomRight.y + 8, camera.height) - top }
}

export function KeyboardRing({ area, camera, marker }: Props) {
  // The casing lies under the ring, so that it stands out from any ground.
  return [styles.casing, styles.ring].map(className =>
    marker ? (
      <circle key={className} className={className} cx={marker.at.x} cy={marker.at.y} r={marker.radius + 5.5} />
    ) : (
      <rect key={className} className={className} {...boxOf(area, camera)} rx={6} />
    ),
  )
}
