// The map without its library: what the live map shows at rest, as an inline picture of links.
// It lies exactly where the live map fits the same bounds, so that nothing moves when one takes the place of the other.
import type { CSSProperties } from 'react'
import type { Bounds } from '../domain/atlas'
import type { Scene } from '../domain/scene'
import { colourNames, type DrawingColours, MapShapes, NoDataPattern, type Outlines } from '../export/map-drawing'
import { aspectOf, fitted } from '../export/picture-projection'
import { textsIn } from '../i18n/use-texts'
import { linkTo } from '../state/sync'
import styles from './FirstMap.module.css'
import { FirstMarkers } from './FirstMarkers'
import { country } from './map-model'

/** The longer side of the picture in its own units: whole ones are fine enough. */
const long = 1000
/** How far the picture goes on beyond its bounds on each side, in the same units: as far as a screen of another form than theirs shows. */
const around = 900
/** The live map comes no closer than this zoom, at which the earth is this many pixels around. */
const widestEarth = 512 * 2 ** 12.7

const colours = Object.fromEntries(colourNames.map(name => [name, `var(--map-${name})`])) as DrawingColours

/** What is drawn wide around the bounds is seen on screens of another form than theirs. */
function projectionOf(bounds: Bounds) {
  const aspect = aspectOf(bounds)
  const [width, height] = aspect < 1 ? [long * aspect, long] : [long, long / aspect]
  return fitted(bounds, Math.round(width), Math.round(height), 0, { across: around, along: around, digits: 0 })
}

export function LinkedMap({ scene, outlines }: { scene: Scene; outlines: Outlines }) {
  const { area, atlas, view } = scene
  const bounds = area?.boundary.bounds ?? country
  const projection = projectionOf(bounds)
  const { width, height } = projection
  const [west, , east] = bounds
  const frame = {
    '--aspect': width / height,
    '--widest': `${Math.round(((east - west) / 360) * widestEarth)}px`,
    '--across': around / width,
    '--along': around / height,
  } as CSSProperties
  const linkOf = (id: string) => linkTo({ ...view, area: id })
  return (
    <div className={styles.room}>
      <div className={styles.frame} style={frame}>
        <svg viewBox={`${-around} ${-around} ${width + 2 * around} ${height + 2 * around}`} className={styles.ground} aria-hidden="true">
          {scene.choropleth ? (
            <defs>
              <NoDataPattern />
            </defs>
          ) : null}
          <MapShapes
            scene={scene}
            outlines={outlines}
            projection={projection}
            colours={colours}
            ink={colours.label}
            texts={textsIn(view.language)}
            markerRadius={() => 0}
          />
          {outlines.areas.features.map(shape => {
            const id = String(shape.properties.id)
            const path = projection.path(shape)
            return path && id !== area?.id && atlas.areas.some(known => known.id === id) ? (
              <a key={id} href={linkOf(id)} tabIndex={-1} data-goes-to={id}>
                <path d={path} className={styles.outline} />
              </a>
            ) : null
          })}
        </svg>
        <FirstMarkers scene={scene} bounds={bounds} linkOf={linkOf} form="wide" />
        <FirstMarkers scene={scene} bounds={bounds} linkOf={linkOf} form="narrow" />
      </div>
    </div>
  )
}
