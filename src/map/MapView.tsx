// The map with everything that belongs to it: buttons, base maps, attribution, and what stands there without it.
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTexts } from '../i18n/use-texts'
import { hoverArea, hoverDistrict, selectArea, showCity } from '../state/actions'
import { useStore } from '../state/store'
import { appBase } from '../state/sync'
import { useScene } from '../state/use-scene'
import { phone, useMedia } from '../ui/use-media'
import type { MapHandle } from './create-map'
import { labelFonts } from './label-fonts'
import { MapCanvas, type MapCanvasEvents } from './MapCanvas'
import { MapControls } from './MapControls'
import styles from './MapView.module.css'
import { MapUnavailable } from './MapUnavailable'
import { readMapColours, type Theme } from './map-colours'
import { styleOf } from './map-model'
import type { Padding } from './model'

type Status = 'drawing' | 'absent' | 'lost'
const fileAddress = (name: string) => new URL(`data/v1/${name}`, appBase()).href
const wide: Padding = { top: 44, bottom: 44, left: 44, right: 44 }
/** On a phone half of the map lies under the sheet. */
const narrow = (): Padding => ({ top: 20, left: 20, right: 20, bottom: Math.round(window.innerHeight * 0.46) })

export function MapView({ theme }: { theme: Theme }) {
  const texts = useTexts()
  const scene = useScene()
  const hoveredDistrict = useStore(state => state.hoveredDistrict)
  const isCityShown = useStore(state => state.isCityShown) || scene.area !== null
  const isPhone = useMedia(phone)
  const [handle, setHandle] = useState<MapHandle | null>(null)
  const [status, setStatus] = useState<Status>('drawing')
  const [attempt, setAttempt] = useState(0)
  const [hasBaseMapFailed, setBaseMapFailed] = useState(false)
  const { baseMap, language } = scene.view
  const large = theme === 'beamer'

  // biome-ignore lint/correctness/useExhaustiveDependencies: another base map is another chance
  useEffect(() => setBaseMapFailed(false), [baseMap])

  const style = useMemo(
    () => styleOf({ view: { ...scene.view, baseMap, language } }, { colours: readMapColours(theme), large, isCityShown, fileAddress, fonts: labelFonts() }),
    // biome-ignore lint/correctness/useExhaustiveDependencies: the style depends on these choices only, and must stay the same object otherwise
    [baseMap, language, theme, large, isCityShown],
  )
  const padding = useMemo(() => (isPhone ? narrow() : wide), [isPhone])

  const onReady = useCallback((made: MapHandle | null) => {
    setHandle(made)
    setStatus(made ? 'drawing' : 'absent')
  }, [])
  const events = useMemo<MapCanvasEvents>(
    () => ({
      onReady,
      onSelect: selectArea,
      onHover: (area, district) => {
        hoverArea(area)
        hoverDistrict(district)
      },
      onCityNear: showCity,
      onBaseMapFailed: () => setBaseMapFailed(true),
      onLost: isLost => setStatus(isLost ? 'lost' : 'drawing'),
    }),
    [onReady],
  )

  return (
    <section className={styles.map} aria-label={texts.map.region}>
      <MapCanvas key={attempt} scene={scene} hoveredDistrict={hoveredDistrict} style={style} padding={padding} large={large} events={events} />
      {status === 'drawing' ? (
        <MapControls onZoom={steps => handle?.zoomBy(steps)} onHome={() => (scene.area ? selectArea(null) : handle?.flyToGoal())} />
      ) : (
        <MapUnavailable
          words={status === 'absent' ? texts.map.noWebgl : texts.map.lost}
          onRetry={() => {
            setStatus('drawing')
            setAttempt(attempt + 1)
          }}
        />
      )}
      <div className={styles.foot}>
        <p role="status" className={styles.notice}>
          {hasBaseMapFailed && baseMap !== 'quiet' ? texts.map.baseMapFailed : ''}
        </p>
        <details className={styles.attribution} open={!isPhone}>
          <summary>{texts.map.attributionLabel}</summary>
          <p>
            {texts.map.attribution}
            {baseMap === 'quiet' ? '' : ` · ${texts.map.attributionOnline}`}
          </p>
        </details>
      </div>
    </section>
  )
}
