// What stands in the map's place when it cannot be drawn: why, and a map that stands still.
import { lazy, Suspense } from 'react'
import type { Scene } from '../domain/scene'
import { useTexts } from '../i18n/use-texts'
import { Button } from '../ui/Button'
import { PartBoundary } from '../ui/PartBoundary'
import styles from './MapView.module.css'

const SubstituteMap = lazy(() => import('./SubstituteMap').then(module => ({ default: module.SubstituteMap })))

type Props = { scene: Scene; words: { title: string; text: string }; onRetry(): void; onDrawn(): void }

export function MapUnavailable({ scene, words, onRetry, onDrawn }: Props) {
  const texts = useTexts()
  return (
    <>
      <PartBoundary sentence={texts.map.still}>
        <Suspense fallback={null}>
          <SubstituteMap scene={scene} onDrawn={onDrawn} />
        </Suspense>
      </PartBoundary>
      <div className={styles.unavailable} role="status">
        <h2>{words.title}</h2>
        <Button onClick={onRetry}>{texts.map.retry}</Button>
        <p>{words.text}</p>
      </div>
    </>
  )
}
