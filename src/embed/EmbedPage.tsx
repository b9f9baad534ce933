// The map on another website: nothing but the map, its legend and where it comes from. It keeps nothing and follows nobody.
import { useTexts } from '../i18n/use-texts'
import { MapPlace } from '../map/MapPlace'
import type { Theme } from '../map/map-colours'
import { StillMap } from '../map/StillMap'
import { linkTo } from '../state/sync'
import { useScene } from '../state/use-scene'
import { PartBoundary } from '../ui/PartBoundary'
import styles from './EmbedPage.module.css'

export function EmbedPage({ theme }: { theme: Theme }) {
  const texts = useTexts()
  const scene = useScene()
  const { area, indicator, view } = scene
  const name = area?.name ?? texts.subtitle
  return (
    <main id="panel" className={styles.page} aria-label={texts.share.embed.page}>
      <div className={styles.header}>
        <h1>
          {name}
          {indicator ? <small>{`${indicator.label}, ${indicator.year}, ${texts.legend.kinds[indicator.kind]}`}</small> : null}
        </h1>
        <a href={linkTo({ ...view, page: 'map', isStill: false })} target="_blank" rel="noopener">
          {texts.share.openHere}
        </a>
      </div>
      <div className={styles.map}>
        <PartBoundary sentence={texts.failed.part} reload={texts.failed.reload}>
          {view.isStill ? <StillMap scene={scene} camera={null} theme={theme} width={1600} height={1000} /> : <MapPlace theme={theme} bare cooperative />}
        </PartBoundary>
      </div>
      <p className={styles.foot}>
        {indicator ? `${indicator.source}. ` : ''}
        {view.isStill ? texts.map.attribution : texts.share.scroll}
      </p>
    </main>
  )
}
