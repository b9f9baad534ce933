import { useState } from 'react'
import type { Finding } from '../domain/findings'
import { useTexts } from '../i18n/use-texts'
import { AmbitionTies } from '../panels/AmbitionTies'
import { HighlightBody } from '../panels/HighlightItem'
import { ThemeChips } from '../panels/ThemeChips'
import { TieLink } from '../panels/TieLink'
import { hoverArea } from '../state/actions'
import { useScene } from '../state/use-scene'
import styles from './FindingRow.module.css'
import { KindSign } from './KindSign'

type Props = { finding: Finding; startsOpen?: boolean }

/** One finding among those of other areas: what it is and whose, and all that there is to say behind one click. */
export function FindingRow({ finding, startsOpen = false }: Props) {
  const words = useTexts().findings
  const { atlas, view } = useScene()
  const [isOpen, setOpen] = useState(startsOpen)
  const { area, id, kind } = finding
  // What the link leads to has to be there at once, so that the reader can be brought to it.
  const hasBody = isOpen || view.place === id
  return (
    <li id={id} tabIndex={-1} className={styles.row} onPointerEnter={() => hoverArea(area.id)} onPointerLeave={() => hoverArea(null)}>
      <details open={hasBody} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          <span className={styles.sign}>
            <KindSign kind={kind} />
            <span className="visually-hidden">{words.kinds[kind].one}: </span>
          </span>
          <span className={styles.title}>{finding.kind === 'ambition' ? finding.ambition.text : finding.highlight.title}</span>
          <span className={styles.area}>{area.name}</span>
        </summary>
        {hasBody ? (
          <div className={styles.body}>
            {finding.kind === 'ambition' ? (
              <>
                <ThemeChips themes={finding.themes} from={id} />
                <AmbitionTies area={area} atlas={atlas} ambition={finding.ambition} />
              </>
            ) : (
              <HighlightBody area={area} atlas={atlas} highlight={finding.highlight} />
            )}
            <p>
              <TieLink to={{ page: 'map', area: area.id, place: id }} from={id}>
                {words.open(area.name)}
              </TieLink>
            </p>
          </div>
        ) : null}
      </details>
    </li>
  )
}
