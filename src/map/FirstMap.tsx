// The map as it is written into a page beforehand, with where it comes from.
import type { Scene } from '../domain/scene'
import type { Outlines } from '../export/map-drawing'
import { textsIn } from '../i18n/use-texts'
import styles from './FirstMap.module.css'
import { LinkedMap } from './LinkedMap'

export function FirstMap({ scene, outlines }: { scene: Scene; outlines: Outlines }) {
  return (
    <>
      <LinkedMap scene={scene} outlines={outlines} />
      <div className={styles.foot}>
        <p className={styles.attribution}>{textsIn(scene.view.language).map.attribution}</p>
      </div>
    </>
  )
}
