import type { Area } from '../domain/atlas'
import type { Scene } from '../domain/scene'
import { countRadius } from './count-radius'
import styles from './MapMarkers.module.css'
import type { Camera } from './model'

type Props = { scene: Scene; camera: Camera; named: readonly Area[]; grow: number }

/** Counts of the wijken as circles by their surface, where an outline has taken over from its marker. */
export function CountCircles({ scene, camera, named, grow }: Props) {
  return named.flatMap(area =>
    area.boundary.members.map(({ code, label }) => {
      const radius = countRadius(scene, code, grow)
      if (radius === null) return null
      const { x, y } = camera.project(label)
      return <circle key={code} cx={x} cy={y} r={radius} className={styles.count} />
    }),
  )
}
