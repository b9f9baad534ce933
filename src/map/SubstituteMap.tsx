// A map that stands still, where the live one cannot be drawn: the picture of links, drawn in the browser for whatever is chosen.
import { useEffect } from 'react'
import type { Scene } from '../domain/scene'
import { useTexts } from '../i18n/use-texts'
import { chooseInPicture } from './choose-in-picture'
import styles from './FirstMap.module.css'
import { LinkedMap } from './LinkedMap'
import markerStyles from './MapMarkers.module.css'
import { useDrawnOutlines } from './use-drawn-outlines'

export function SubstituteMap({ scene, onDrawn }: { scene: Scene; onDrawn(): void }) {
  const texts = useTexts()
  const outlines = useDrawnOutlines(scene.area !== null)
  const isDrawn = outlines !== null && outlines !== 'failed'
  useEffect(() => {
    if (isDrawn) onDrawn()
  }, [isDrawn, onDrawn])
  if (outlines === 'failed') return <p>{texts.map.outlinesFailed}</p>
  return (
    // The list beside it holds the same links for keyboard and screen reader.
    <div className={`${styles.island} ${markerStyles.letters}`} data-still-map aria-hidden="true" onClick={chooseInPicture}>
      {outlines ? <LinkedMap scene={scene} outlines={outlines} /> : null}
    </div>
  )
}
