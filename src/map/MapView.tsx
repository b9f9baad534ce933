// The map with everything that belongs to it: buttons, base maps, attribution, and what stands there without it.
import { useCallback, useMemo, useRef, useState } from 'react'
import type { BaseMap } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { chooseOnMap, hoverArea, hoverDistrict, selectArea, showCity, toggleComparison } from '../state/actions'
import { useStore } from '../state/store'
import { appBase } from '../state/sync'
import { useScene } from '../state/use-scene'
import { Button } from '../ui/Button'
import { phone, small, useMedia } from '../ui/use-media'
import { Attribution } from './Attribution'
import type { MapHandle } from './create-map'
import { IndicatorPicker } from './IndicatorPicker'
import { KeyboardWays } from './KeyboardWays'
import { useMapKeyboard } from './keyboard'
import { Legend } from './Legend'
import { labelFonts } from './label-fonts'
import { MapCanvas, type MapCanvasEvents } from './MapCanvas'
import { MapControls } from './MapControls'
import { MapTakeAlong } from './MapTakeAlong'
import { MapUnavailable } from './MapUnavailable'
import styles from './MapView.module.css'
import { readMapColours, type Theme } from './map-colours'
import type { Look } from './model'
import { OwnShapesKey } from './OwnShapesKey'
import { even, narrow, wide } from './padding'
import { keepSight } from './sight'
import { mapStyle } from './style'
import { useHostLayers } from './use-host-layers'
import { useOwnShapes } from './use-own-shapes'

/** How long the live map may take until it is said to be late, in milliseconds. */
const patience = 8000

type Present = { map: MapHandle | null; hasShown: boolean; isPainted: boolean; isNear: boolean }
const newlyThere = (map: MapHandle | null): Present => ({ map, hasShown: false, isPainted: false, isNear: false })
type Status = 'drawing' | 'absent' | 'lost'
const fileAddress = (name: string) => new URL(`data/v1/${name}`, appBase()).href

export type MapViewProps = {
  theme: Theme
  /** Without picker, download and choice of base map: on a slide and on other websites. */
  bare?: boolean
  /** Whether one finger and the wheel are left to the page around it. */
  cooperative?: boolean
  /** Whether the map brings its own legend. */
  hasLegend?: boolean
  /** Where the map was held when somebody kept its picture. */
  look?: Look | null
  /** How much larger than usual names and signs are; without it as the theme and the window ask. */
  size?: number
  /** All that was asked for has been painted, or a map that stands still in its place. */
  onPainted?(): void
}

export function MapView({ theme, bare = false, cooperative = false, hasLegend = true, look = null, size, onPainted }: MapViewProps) {
  const texts = useTexts()
  const scene = useScene()
  const district = useStore(state => state.hoveredDistrict)
  const hoveredClass = useStore(state => state.hoveredClass)
  const pointing = useMemo(() => ({ district, class: hoveredClass }), [district, hoveredClass])
  const isPhone = useMedia(phone)
  const isSmall = useMedia(small)
  const [handle, setHandle] = useState<MapHandle | null>(null)
  const [status, setStatus] = useState<Status>('drawing')
  const [attempt, setAttempt] = useState(0)
  const isCityShown = useStore(state => state.isCityShown)
  const areDistrictsShown = isCityShown || scene.area !== null
  const [haveOutlinesFailed, setOutlinesFailed] = useState(false)
  const [isLate, setLate] = useState(false)
  const [failedBaseMap, setFailedBaseMap] = useState<BaseMap | null>(null)
  const { baseMap, language } = scene.view
  const isRoom = useMedia('(min-width: 1600px)')
  const grow = size ?? (theme !== 'beamer' ? 1 : isRoom ? 1.85 : 1.4)

  const { own, shapes } = useOwnShapes(scene)
  const { offered, shown: added } = useHostLayers(scene.view.layers)
  const style = useMemo(
    () =>
      mapStyle({ added, shapes, baseMap, language, colours: readMapColours(theme), grow, isCityShown, areDistrictsShown, fileAddress, fonts: labelFonts() }),
    [added, shapes, baseMap, language, theme, grow, isCityShown, areDistrictsShown],
  )
  const padding = useMemo(() => (bare ? even : isPhone ? narrow() : wide), [isPhone, bare])
  const keyboard = useMapKeyboard(scene, handle, bare)

  /** The map that is there, whether it has shown something or all, and whether it is near a city. */
  const present = useRef(newlyThere(null))
  const painted = useRef(onPainted)
  painted.current = onPainted
  const onReady = useCallback((made: MapHandle | null) => {
    setHandle(made)
    setStatus(made ? 'drawing' : 'absent')
    setLate(false)
    present.current = newlyThere(made)
    if (!made) return
    const show = () => {
      performance.mark('map-painted')
      setLate(false)
      // The city around an area comes once the area itself is painted.
      if (present.current.isNear) showCity()
      present.current.isPainted = true
      painted.current?.()
    }
    void made.whenIdle().then(show)
    // A file that never comes leaves the map restless: what is there then is shown, or else said to be late.
    setTimeout(() => made === present.current.map && (present.current.hasShown ? show() : setLate(true)), patience)
  }, [])
  const showSubstitute = useCallback(() => painted.current?.(), [])
  const events = useMemo<MapCanvasEvents>(
    () => ({
      onReady,
      onCamera: camera => {
        present.current.hasShown = true
        keepSight(camera.bounds)
      },
      onSelect: chooseOnMap,
      onCompare: toggleComparison,
      onHover: (area, district) => {
        hoverArea(area)
        hoverDistrict(district)
      },
      onCityNear: () => {
        present.current.isNear = true
        if (present.current.isPainted) showCity()
      },
      onBaseMapFailed: () => setFailedBaseMap(useStore.getState().view.baseMap),
      onOutlinesFailed: () => setOutlinesFailed(true),
      onLost: isLost => setStatus(isLost ? 'lost' : 'drawing'),
    }),
    [onReady],
  )

  const shownYear = scene.year === null ? [] : [texts.years.shown(scene.year)]
  const drawAgain = () => {
    setStatus('drawing')
    setOutlinesFailed(false)
    setAttempt(attempt + 1)
  }

  return (
    <section className={styles.map} aria-label={cooperative ? texts.share.embed.map : texts.map.region}>
      {bare ? null : <KeyboardWays area={keyboard.latest} />}
      <MapCanvas
        key={attempt}
        scene={scene}
        pointing={pointing}
        style={style}
        padding={padding}
        grow={grow}
        look={look}
        gestures={cooperative ? texts.share.embed.gestures : null}
        events={events}
        keyboard={keyboard}
      />
      {bare ? null : <IndicatorPicker scene={scene} />}
      {status === 'drawing' ? (
        <MapControls
          bare={bare}
          layers={offered}
          onZoom={steps => handle?.zoomBy(steps)}
          onHome={() => (scene.area ? selectArea(null) : handle?.flyToGoal())}
        />
      ) : (
        <MapUnavailable scene={scene} words={status === 'absent' ? texts.map.noWebgl : texts.map.lost} onRetry={drawAgain} onDrawn={showSubstitute} />
      )}
      {hasLegend ? <Legend scene={scene} /> : null}
      {status === 'drawing' ? <OwnShapesKey shapes={own} isFixed={bare} /> : null}
      <p role="status" className="visually-hidden">
        {keyboard.said}
      </p>
      <div className={styles.foot}>
        {status === 'drawing' && !bare ? <MapTakeAlong scene={scene} /> : null}
        <p role="status" className={styles.notice}>
          {failedBaseMap === baseMap && baseMap !== 'quiet' ? texts.map.baseMapFailed : ''}
        </p>
        {isLate || haveOutlinesFailed ? (
          <div role="alert" className={styles.notice}>
            {haveOutlinesFailed ? texts.map.outlinesFailed : texts.map.late} <Button onClick={drawAgain}>{texts.map.retry}</Button>
          </div>
        ) : null}
        <Attribution isFolded={isSmall} isOnline={baseMap !== 'quiet'} added={[...added.map(({ source }) => source[language]), ...shownYear]} />
      </div>
    </section>
  )
}
