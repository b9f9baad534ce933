import { Map as MapIcon, Minus, Plus } from 'lucide-react'
import type { TileLayer } from '../domain/tile-layer'
import { baseMaps } from '../domain/view'
import { useTexts } from '../i18n/use-texts'
import { chooseBaseMap } from '../state/actions'
import { useStore } from '../state/store'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { HostLayers } from './HostLayers'
import styles from './MapControls.module.css'

type Props = { bare: boolean; layers: readonly TileLayer[]; onZoom(steps: number): void; onHome(): void }

/** Zoom, back to the whole country, and the choice of base map; `bare` leaves only the zoom. */
export function MapControls({ bare, layers, onZoom, onHome }: Props) {
  const texts = useTexts()
  const baseMap = useStore(state => state.view.baseMap)
  const zoom = (
    <div className={styles.zoom}>
      <button type="button" onClick={() => onZoom(1)} aria-label={texts.map.zoomIn} title={texts.map.zoomIn}>
        <Icon of={Plus} />
      </button>
      <button type="button" onClick={() => onZoom(-1)} aria-label={texts.map.zoomOut} title={texts.map.zoomOut}>
        <Icon of={Minus} />
      </button>
    </div>
  )
  if (bare) return <div className={styles.bare}>{zoom}</div>
  return (
    <div className={styles.controls}>
      {zoom}
      <Button icon={MapIcon} onClick={onHome} floats>
        {texts.map.home}
      </Button>
      <label className={styles.baseMap}>
        <span>{texts.map.baseMap}</span>
        <select value={baseMap} title={texts.map.online} onChange={event => chooseBaseMap(baseMaps.find(option => option === event.target.value) ?? 'quiet')}>
          {baseMaps.map(option => (
            <option key={option} value={option}>
              {texts.map.baseMaps[option]}
            </option>
          ))}
        </select>
      </label>
      <HostLayers layers={layers} />
      {baseMap === 'quiet' ? null : <p className={styles.online}>{texts.map.online}</p>}
    </div>
  )
}
