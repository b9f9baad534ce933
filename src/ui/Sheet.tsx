import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Icon } from './Icon'
import { scrollBehavior } from './motion'
import styles from './Sheet.module.css'
import { useMedia } from './use-media'

type Props = { below: string; label: string; taller: string; lower: string; children: ReactNode }

/**
 * A sheet over the map that is drawn up and down by plain scrolling, with three stops: low, half and whole.
 * The two buttons do the same without a drag. Where there is room for all side by side it is nothing but its children: `below` is the
 * media query that says where there is not, which the style knows by itself before any code runs.
 */
export function Sheet({ below, label, taller, lower, children }: Props) {
  const isSheet = useMedia(below)
  const scroller = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const at = scroller.current
    if (!at || !isSheet) return
    at.dataset.scrolls = String(half(at))
    // Before the next frame the style lets go of the sheet and the scrolling holds it.
    at.dataset.placed = ''
    at.scrollTo?.({ top: half(at), behavior: 'instant' })
    return () => {
      delete at.dataset.scrolls
    }
  }, [isSheet])
  const move = (direction: 1 | -1) => {
    const at = scroller.current
    if (!at) return
    const stops = [0, half(at), at.clientHeight - 90]
    const next = direction === 1 ? stops.find(stop => stop > at.scrollTop + 20) : stops.findLast(stop => stop < at.scrollTop - 20)
    at.scrollTo({ top: next ?? (direction === 1 ? at.scrollTop + at.clientHeight * 0.7 : 0), behavior: scrollBehavior() })
  }
  return (
    <div className={styles.scroller} ref={scroller} data-sheet>
      <div className={styles.window} aria-hidden="true" />
      <div className={styles.sheet}>
        <section className={styles.grip} aria-label={label}>
          <button type="button" onClick={() => move(1)}>
            <Icon of={ChevronUp} />
            {taller}
          </button>
          <button type="button" onClick={() => move(-1)}>
            <Icon of={ChevronDown} />
            {lower}
          </button>
        </section>
        {children}
      </div>
    </div>
  )
}

const half = (scroller: HTMLElement) => Math.round(scroller.clientHeight * 0.34)
