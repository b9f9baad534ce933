import { GitCompareArrows } from 'lucide-react'
import type { Area } from '../domain/atlas'
import { useTexts } from '../i18n/use-texts'
import { toggleComparison } from '../state/actions'
import { useStore } from '../state/store'
import { Icon } from '../ui/Icon'
import styles from './CompareButton.module.css'

/** Puts an area in the comparison or takes it out; `short` leaves the word to the tooltip. */
export function CompareButton({ area, short = false }: { area: Area; short?: boolean }) {
  const words = useTexts().compare
  const isIn = useStore(state => state.view.compared.includes(area.id))
  const name = isIn ? words.removeNamed(area.name) : words.addNamed(area.name)
  return (
    <button
      type="button"
      className={short ? styles.short : styles.button}
      aria-pressed={isIn}
      aria-label={short ? name : undefined}
      title={name}
      onClick={() => toggleComparison(area.id)}
    >
      <Icon of={GitCompareArrows} size={short ? 16 : 18} />
      {short ? null : (
        <>
          {isIn ? words.added : words.add} <span className="visually-hidden">{area.name}</span>
        </>
      )}
    </button>
  )
}
