// The map as a drawing of vectors: for slides, paper, and where nothing may move.
import { memo, useId, useMemo } from 'react'
import type { Bounds } from '../domain/atlas'
import type { Scene } from '../domain/scene'
import { MapDrawing, NoDataPattern } from '../export/map-drawing'
import { OwnShapesDrawing } from '../export/own-shapes-drawing'
import { readPictureColours } from '../export/picture-colours'
import { fitted } from '../export/picture-projection'
import { useAllTexts } from '../i18n/use-texts'
import { useIsLive } from '../ui/use-is-live'
import { readMapColours, type Theme } from './map-colours'
import { country } from './map-model'
import { markerRadius } from './marker-layout'
import styles from './StillMap.module.css'
import { useDrawnOutlines } from './use-drawn-outlines'
import { useOwnShapes } from './use-own-shapes'

type Props = { scene: Scene; camera: Bounds | null; theme: Theme; width: number; height: number }

/** Names of the drawing come out at a size that a room can read. */
const scale = 1.5

const DrawnMap = memo(function DrawnMap({ scene, camera, theme, width, height }: Props) {
  const texts = useAllTexts()
  const id = useId()
  const outlines = useDrawnOutlines(scene.area !== null)
  const colours = useMemo(() => readMapColours(theme), [theme])
  const light = useMemo(() => readPictureColours().ink, [])
  const ink = theme === 'dark' ? colours.label : light
  const { shapes } = useOwnShapes(scene)
  const size = { width: Math.round(width / scale), height: Math.round(height / scale) }
  const bounds = camera ?? scene.area?.boundary.bounds ?? country
  const projection = useMemo(() => fitted(bounds, size.width, size.height, camera ? 0 : 40), [bounds, size.width, size.height, camera])
  const over = useMemo(() => <OwnShapesDrawing {...{ shapes, projection, colours, ink, texts }} />, [shapes, projection, colours, ink, texts])
  const name = texts.slides.map(scene.area?.name ?? texts.slides.wholeCountry)
  if (outlines === 'failed') return <p className={styles.noMap}>{texts.map.outlinesFailed}</p>
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={name}
      className={styles.still}
      data-map
      data-ready={outlines !== null || undefined}
    >
      <defs>
        <NoDataPattern />
      </defs>
      {outlines ? (
        <MapDrawing
          scene={scene}
          outlines={outlines}
          projection={projection}
          colours={colours}
          ink={ink}
          texts={texts}
          over={over}
          sheetId={id}
          markerRadius={residents => markerRadius(residents, 1)}
        />
      ) : null}
    </svg>
  )
})

/** Outlines and colours are read in the browser: a page that is written beforehand leaves the place free. */
export const StillMap = (props: Props) => (useIsLive() ? <DrawnMap {...props} /> : <div className={styles.still} />)
