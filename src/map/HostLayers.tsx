import type { TileLayer } from '../domain/tile-layer'
import { useTexts } from '../i18n/use-texts'
import { chooseLayers } from '../state/actions'
import { useStore } from '../state/store'
import styles from './MapControls.module.css'

/** The choice of what the host adds to the map; nothing where the host adds nothing. */
export function HostLayers({ layers }: { layers: readonly TileLayer[] }) {
  const texts = useTexts()
  const { layers: chosen, language } = useStore(state => state.view)
  if (layers.length === 0) return null
  return (
    <div className={styles.layersRow}>
      <fieldset className={styles.layers}>
        <legend className="visually-hidden">{texts.map.layers}</legend>
        {layers.map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={event => chooseLayers(event.target.checked ? [...chosen, id] : chosen.filter(other => other !== id))}
            />
            {title[language]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
