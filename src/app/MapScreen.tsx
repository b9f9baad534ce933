// The main screen, for an area, the country or a theme: list, map and panel side by side; on a phone the map above and all text on a sheet below.
import { TourInvitation } from '../help/TourInvitation'
import { useTexts } from '../i18n/use-texts'
import { MapPlace } from '../map/MapPlace'
import type { Theme } from '../map/map-colours'
import { AreaList } from '../panels/AreaList'
import { AreaPanel } from '../panels/AreaPanel'
import { ProgrammePanel } from '../panels/ProgrammePanel'
import { selectArea } from '../state/actions'
import { useScene } from '../state/use-scene'
import { PartBoundary } from '../ui/PartBoundary'
import { Sheet } from '../ui/Sheet'
import { phone } from '../ui/use-media'
import { useSwipe } from '../ui/use-swipe'
import { ComparisonTray } from './ComparisonTray'
import styles from './MapScreen.module.css'
import { ThemeList, ThemePanel } from './screens'

const panels = { area: AreaPanel, theme: ThemePanel, programme: ProgrammePanel }

export function MapScreen({ theme }: { theme: Theme }) {
  const texts = useTexts()
  const { area, view, previous, next } = useScene()
  const isTheme = view.page === 'themes'
  const Panel = panels[area ? 'area' : isTheme ? 'theme' : 'programme']
  const swipe = useSwipe(direction => {
    const beside = direction === 1 ? next : previous
    if (area && beside && window.matchMedia(phone).matches) selectArea(beside.id)
  })
  return (
    <div className={styles.screen} data-has-area={area !== null || undefined} data-is-theme={isTheme || undefined}>
      <div className={styles.map} data-tour="map">
        <PartBoundary sentence={texts.failed.part} reload={texts.failed.reload}>
          <MapPlace theme={theme} />
        </PartBoundary>
        <ComparisonTray isOnPhone={false} />
      </div>
      <ComparisonTray isOnPhone />
      <Sheet below={phone} label={texts.sheet.label} taller={texts.sheet.taller} lower={texts.sheet.lower}>
        {area === null && !isTheme ? (
          <div className={styles.invitation}>
            <TourInvitation />
          </div>
        ) : null}
        <div className={styles.list} data-tour="list">
          <PartBoundary key={String(isTheme)} sentence={texts.failed.part}>
            {isTheme ? <ThemeList /> : <AreaList />}
          </PartBoundary>
        </div>
        <main id="panel" className={styles.panel} data-scrolls data-swiped={area !== null || undefined} {...swipe}>
          <PartBoundary key={`${view.page}/${area?.id}/${view.theme}`} sentence={texts.failed.part}>
            <Panel />
          </PartBoundary>
        </main>
      </Sheet>
    </div>
  )
}
