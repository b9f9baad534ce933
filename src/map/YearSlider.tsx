import { useId } from 'react'
import type { Scene } from '../domain/scene'
import { useTexts } from '../i18n/use-texts'
import { chooseYear } from '../state/actions'
import styles from './YearSlider.module.css'

/** Chooses the year of the figure among those there are, one step a year; nothing where there is only one. */
export function YearSlider({ scene: { years, indicator } }: { scene: Scene }) {
  const words = useTexts().years
  const id = useId()
  if (!indicator || years.length < 2) return null
  const last = years.length - 1
  // The latest year is that of every figure, so that the link stays right when newer ones come.
  const choose = (index: number) => chooseYear(index === last ? null : (years[index] ?? null))
  return (
    <div className={styles.years}>
      <label htmlFor={id}>{words.label}</label>
      <output htmlFor={id}>{indicator.year}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        step={1}
        value={years.indexOf(indicator.year)}
        aria-valuetext={String(indicator.year)}
        onChange={event => choose(Number(event.target.value))}
      />
      <div className={styles.ticks} aria-hidden="true">
        {years.map((year, index) => (
          <span key={year} style={{ left: `${(100 * index) / last}%` }} data-end={index === 0 || index === last || undefined}>
            {index === 0 || index === last ? year : ''}
          </span>
        ))}
      </div>
    </div>
  )
}
