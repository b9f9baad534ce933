import type { Scene } from '../domain/scene'
import { AddSlide } from '../share/AddSlide'
import { MapDownload } from './MapDownload'
import styles from './MapView.module.css'
import { latestSight } from './sight'

/** What the map shows, to take along: as a slide or as a picture. */
export function MapTakeAlong({ scene: { view, year } }: { scene: Scene }) {
  const { area, indicator, method, benchmark, breakSource, layers } = view
  return (
    <div className={styles.download}>
      <AddSlide kind="map" view={{ page: 'map', area, indicator, year, method, benchmark, breakSource, layers }} camera={latestSight} look="floating" />
      <MapDownload />
    </div>
  )
}
