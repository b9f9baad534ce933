import { Undo2 } from 'lucide-react'
import { useContext } from 'react'
import { findArea } from '../../domain/scene'
import { useAllTexts } from '../../i18n/use-texts'
import { endDetour } from '../../state/actions'
import { useStore } from '../../state/store'
import { AtlasContext } from '../../state/use-scene'
import { Icon } from '../../ui/Icon'
import styles from './DetourCard.module.css'

/** Says which area is looked at on the live map instead of what the slide shows, with the way back. */
export function DetourCard() {
  const words = useAllTexts().show
  const atlas = useContext(AtlasContext)
  const id = useStore(({ detour }) => detour?.area ?? null)
  const area = atlas ? findArea(atlas, id) : null
  return (
    <div role="status" className={styles.place}>
      {area ? (
        <p className={styles.card}>
          <strong>{words.detour(area.name)}</strong>
          <button type="button" onClick={endDetour}>
            <Icon of={Undo2} />
            {words.back}
          </button>
        </p>
      ) : null}
    </div>
  )
}
