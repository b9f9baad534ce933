// The map of a slide: live, where it stays the same map from slide to slide, or a drawing of it.
import { lazy, type RefObject, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Slide } from '../../domain/deck'
import type { Scene } from '../../domain/scene'
import { useAllTexts } from '../../i18n/use-texts'
import type { Theme } from '../../map/map-colours'
import { StillMap } from '../../map/StillMap'
import { useStore } from '../../state/store'
import { ViewContext } from '../../state/use-scene'
import { PartBoundary } from '../../ui/PartBoundary'
import styles from './Slide.module.css'
import { SlideLegend } from './SlideLegend'
import type { Layout } from './slide-kinds'
import { mapOf, slideView } from './slide-scene'

const MapView = lazy(() => import('../../map/MapView').then(module => ({ default: module.MapView })))

/** How many times the usual size names and signs have on the map of a slide that fills a screen of 1920. */
const roomSize = 1.85
/** How wide the map is on a slide of 1920 by 1080. */
const widths: Record<Layout, number> = { plain: 0, side: 960, map: 1300 }

type Props = { slide: Slide; scene: Scene; layout: Layout; theme: Theme; isLive: boolean }

export function SlideMap({ slide, scene, layout, theme, isLive }: Props) {
  if (isLive) return <LiveMap slide={slide} scene={scene} layout={layout} theme={theme} />
  if (layout === 'plain') return null
  return (
    <div className={styles.map}>
      {scene.choropleth ? <SlideLegend choropleth={scene.choropleth} /> : null}
      <StillMap scene={scene} camera={slide.camera} theme={theme} width={widths[layout]} height={1080} />
    </div>
  )
}

/** Stays mounted on slides without a map, out of sight, so that the next flight starts where the last one ended. */
function LiveMap({ slide, scene, layout, theme }: Omit<Props, 'isLive'>) {
  const texts = useAllTexts()
  const present = useStore(state => state.view)
  const detour = useStore(state => state.detour)
  const view = useMemo(() => ({ ...mapOf(slide.kind, slideView(slide, present)), ...detour }), [slide, present, detour])
  const frame = useRef<HTMLDivElement>(null)
  const size = useRoomSize(frame, widths[layout] || widths.side)
  // What is looked up on the way is shown where it is, not where the slide holds the map.
  const look = useMemo(() => (slide.camera && detour === null ? { goal: `${slide.id} ${slide.camera.join()}`, bounds: slide.camera } : null), [slide, detour])
  return (
    <div ref={frame} className={styles.map} data-hidden={layout === 'plain' || undefined}>
      {scene.choropleth ? <SlideLegend choropleth={scene.choropleth} /> : null}
      <ViewContext value={view}>
        <PartBoundary sentence={texts.failed.part} reload={texts.failed.reload}>
          <Suspense fallback={null}>
            <MapView theme={theme} bare hasLegend={false} look={look} size={size} />
          </Suspense>
        </PartBoundary>
      </ViewContext>
    </div>
  )
}

/** Names on the map that a room can read on a slide of 1920 wide, and that shrink with the slide; in steps, so that a drag of the window is not one long redrawing. */
function useRoomSize(frame: RefObject<HTMLElement | null>, fullWidth: number): number {
  const [size, setSize] = useState(roomSize)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => {
      const wanted = (roomSize * element.clientWidth) / fullWidth
      if (wanted > 0) setSize(Math.max(0.6, Math.round(wanted * 10) / 10))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame, fullWidth])
  return size
}
