// Chooses the indicator that colours the map: by theme, searchable, with what it means beside.
import { ChartNoAxesColumn, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { type Indicator, indicatorThemes } from '../domain/indicator'
import type { Scene } from '../domain/scene'
import { useTexts } from '../i18n/use-texts'
import { fold } from '../lib/fold'
import { chooseIndicator, openPage } from '../state/actions'
import { Button } from '../ui/Button'
import styles from './IndicatorPicker.module.css'
import { IndicatorWords } from './IndicatorWords'

export function IndicatorPicker({ scene }: { scene: Scene }) {
  const texts = useTexts()
  const words = texts.legend
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [pointed, setPointed] = useState<Indicator | null>(null)
  const all = scene.atlas.figures?.indicators ?? []
  const found = all.filter(indicator => fold(`${indicator.label} ${indicator.definition} ${words.indicatorThemes[indicator.theme]}`).includes(fold(typed)))
  const beside = pointed ?? scene.indicator ?? found[0] ?? null
  const choose = (id: string | null) => {
    chooseIndicator(id)
    dialog.current?.close()
  }
  const bringOwn = () => {
    dialog.current?.close()
    openPage('own')
  }
  return (
    <div className={styles.picker}>
      <Button
        icon={ChartNoAxesColumn}
        floats
        {...(scene.indicator ? { label: `${words.pick}. ${words.picked(scene.indicator.label)}` } : {})}
        onClick={() => dialog.current?.showModal()}
      >
        {words.pick}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-label={words.pick}>
        <header className={styles.header}>
          <label>
            <span>{words.search}</span>
            <input type="search" autoComplete="off" value={typed} onChange={event => setTyped(event.target.value)} />
          </label>
          <Button icon={X} onClick={() => dialog.current?.close()}>
            {words.close}
          </Button>
        </header>
        <div className={styles.body}>
          <div className={styles.list}>
            {all.length === 0 ? <p role="status">{words.loading}</p> : null}
            {all.length > 0 && found.length === 0 ? <p role="status">{words.nothingFound(typed)}</p> : null}
            {scene.indicator ? (
              <button type="button" className={styles.option} onClick={() => choose(null)}>
                {words.none}
              </button>
            ) : null}
            <button type="button" className={styles.option} onClick={bringOwn}>
              {texts.ownWords.bring}
            </button>
            {indicatorThemes.map(theme => {
              const ofTheme = found.filter(indicator => indicator.theme === theme)
              if (ofTheme.length === 0) return null
              return (
                <section key={theme} aria-labelledby={`theme-${theme}`}>
                  <h3 id={`theme-${theme}`}>{words.indicatorThemes[theme]}</h3>
                  <ul>
                    {ofTheme.map(indicator => (
                      <li key={indicator.id}>
                        <button
                          type="button"
                          className={styles.option}
                          aria-pressed={indicator === scene.indicator}
                          onClick={() => choose(indicator.id)}
                          onPointerEnter={() => setPointed(indicator)}
                          onFocus={() => setPointed(indicator)}
                        >
                          {indicator.label}
                        </button>
                      </li>
                    ))}
                  </ul>
                </section>
              )
            })}
          </div>
          {beside ? <IndicatorWords indicator={beside} /> : null}
        </div>
      </dialog>
    </div>
  )
}
