import { originalOf } from '../domain/scene'
import { useTexts } from '../i18n/use-texts'
import { AddSlide } from '../share/AddSlide'
import styles from './Ambitions.module.css'
import { AmbitionTies } from './AmbitionTies'
import type { AreaScene } from './AreaPanel'
import { Notes } from './Notes'
import { Original } from './Original'
import { ThemeChips } from './ThemeChips'

/** The ambitions as printed, each with its themes, its figures and what the interview says of it. */
export function Ambitions({ scene: { area, atlas } }: { scene: AreaScene }) {
  const texts = useTexts()
  const originals = originalOf(area, atlas)?.ambitions
  return (
    <>
      <ol className={styles.ambitions}>
        {area.ambitions.map((ambition, index) => (
          <li key={ambition.id} id={ambition.id} tabIndex={-1} data-block>
            <p className={styles.text}>{ambition.text}</p>
            <ThemeChips themes={ambition.themes} from={ambition.id} />
            <Original text={originals?.[index]?.text} />
            <AmbitionTies area={area} atlas={atlas} ambition={ambition} />
            <AddSlide kind="ambition" view={{ page: 'map', area: area.id, place: ambition.id }} about={ambition.text} />
          </li>
        ))}
      </ol>
      <p className={styles.silent}>{texts.findings.ties.judgement}</p>
      <Notes area={area} about={['ambitions']} />
    </>
  )
}
