import { originalOf } from '../domain/scene'
import { useTexts } from '../i18n/use-texts'
import styles from './Ambitions.module.css'
import type { AreaScene } from './AreaPanel'
import { goToHighlight } from './HighlightList'
import { Notes } from './Notes'
import { Original } from './Original'
import { ThemeChips } from './ThemeChips'

/** The ambitions as printed, each with its themes and what the interview says of it. */
export function Ambitions({ scene: { area, atlas } }: { scene: AreaScene }) {
  const texts = useTexts()
  const originals = originalOf(area, atlas)?.ambitions
  return (
    <>
      <ol className={styles.ambitions}>
        {area.ambitions.map((ambition, index) => (
          <li key={ambition.id}>
            <p className={styles.text}>{ambition.text}</p>
            <ThemeChips themes={ambition.themes} />
            <Original text={originals?.[index]?.text} />
            {ambition.highlights.length === 0 ? (
              <p className={styles.silent}>{texts.ambitions.notHeard}</p>
            ) : (
              <details className={styles.heard}>
                <summary>{texts.ambitions.heard(ambition.highlights.length)}</summary>
                <ul>
                  {ambition.highlights.map(id => {
                    const highlight = area.interview.highlights.find(candidate => candidate.id === id)
                    return highlight ? (
                      <li key={id}>
                        <button type="button" onClick={() => goToHighlight(id)}>
                          {highlight.title}
                        </button>
                        <span>{ambition.because[id]}</span>
                      </li>
                    ) : null
                  })}
                </ul>
                <p className={styles.silent}>{texts.ambitions.ties}</p>
              </details>
            )}
          </li>
        ))}
      </ol>
      <Notes area={area} about={['ambitions']} />
    </>
  )
}
