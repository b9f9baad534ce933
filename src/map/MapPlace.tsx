// The place of the map in a page: the picture that was written beforehand, until the live map has been painted over it.
import { type ComponentType, lazy, Suspense, useCallback, useContext, useEffect, useState } from 'react'
import { useTexts } from '../i18n/use-texts'
import { PartBoundary } from '../ui/PartBoundary'
import { chooseInPicture } from './choose-in-picture'
import styles from './FirstMap.module.css'
import { FirstMapContext, keepsStyle } from './first-map'
import markerStyles from './MapMarkers.module.css'
import type { MapViewProps } from './MapView'
import { useLiveStart } from './use-live-start'

/** The map, once it has come. */
let come: ComponentType<MapViewProps> | null = null

/** The map and its library come after the text, which is there first. */
export async function loadMap(): Promise<{ default: ComponentType<MapViewProps> }> {
  const { MapView } = await import('./MapView')
  come = MapView
  return { default: MapView }
}
const LaterMap = lazy(loadMap)

export function MapPlace(props: Omit<MapViewProps, 'onPainted'>) {
  const texts = useTexts()
  const first = useContext(FirstMapContext)
  const [html] = useState(first.html)
  const [isPainted, setPainted] = useState(false)
  // What is there already need not be waited for.
  const [MapView] = useState(() => come ?? LaterMap)
  const isLive = useLiveStart(html !== null)
  const onPainted = useCallback(() => {
    first.isLink = false
    setPainted(true)
  }, [first])
  useEffect(
    () => () => {
      first.html = null
      first.isLink = false
    },
    [first],
  )
  return (
    <>
      {html === null || isPainted ? null : (
        // The list beside it holds the same links for keyboard and screen reader.
        <div
          className={`${styles.island} ${markerStyles.letters}`}
          data-first-map
          ref={keepsStyle}
          aria-hidden="true"
          onClick={chooseInPicture}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own picture, kept as it was written
          dangerouslySetInnerHTML={{ __html: html }}
          suppressHydrationWarning
        />
      )}
      {isLive ? (
        // Where its code does not come the map that was written stays.
        <PartBoundary sentence={texts.map.still} reload={texts.failed.reload}>
          <Suspense fallback={null}>
            <MapView {...props} onPainted={onPainted} />
          </Suspense>
        </PartBoundary>
      ) : null}
    </>
  )
}
