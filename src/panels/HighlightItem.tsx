import { SlopeLine } from '../charts/SlopeLine'
import type { Area, Atlas, Highlight, Outcome } from '../domain/atlas'
import { useTexts } from '../i18n/use-texts'
import { formatPlain } from '../lib/format'
import { Glossed } from './Glossed'
import styles from './HighlightList.module.css'
import { HighlightTies } from './HighlightTies'
import { ThemeChips } from './ThemeChips'

type Props = { area: Area; atlas: Atlas; highlight: Highlight }

/** One lesson, initiative, result or obstacle under its own title. */
export function HighlightItem({ area, atlas, highlight }: Props) {
  return (
    <li id={highlight.id} tabIndex={-1}>
      <h4>{highlight.title}</h4>
      <HighlightBody area={area} atlas={atlas} highlight={highlight} />
    </li>
  )
}

/** What a highlight says: its figures set as figures, its text, who says it and what it is tied to. */
export function HighlightBody({ area, atlas, highlight }: Props) {
  const words = useTexts().interview
  const role = area.interview.people.find(({ name }) => name === highlight.speaker)?.role
  return (
    <>
      {highlight.figures.length > 0 ? (
        <ul className={styles.figures}>
          {highlight.figures.map(figure => (
            <FigureItem key={`${figure.metric}${figure.value}`} figure={figure} />
          ))}
        </ul>
      ) : null}
      <p className={styles.text}>
        <Glossed text={highlight.text} />
      </p>
      {highlight.speaker ? (
        <p className={styles.small}>
          {words.saidBy(highlight.speaker)}
          {role ? `, ${role}` : ''}
        </p>
      ) : null}
      <ThemeChips themes={highlight.themes} from={highlight.id} />
      <HighlightTies area={area} atlas={atlas} highlight={highlight} />
    </>
  )
}

function FigureItem({ figure }: { figure: Outcome }) {
  const texts = useTexts()
  const number = (value: number) => `${formatPlain(value, texts.locale)}${figure.unit === '%' ? '%' : ''}`
  const { from } = figure
  return (
    <li data-slope={from !== undefined || undefined}>
      {from === undefined ? (
        <span className={styles.value}>{number(figure.value)}</span>
      ) : (
        <SlopeLine
          title={texts.findings.slope(figure.metric, number(from), number(figure.value))}
          from={{ value: from, label: number(from), word: texts.findings.before }}
          to={{ value: figure.value, label: number(figure.value), word: texts.findings.after }}
        />
      )}
      <span className={styles.metric}>
        {figure.metric}
        {figure.unit === '%' || figure.metric.includes(figure.unit) ? '' : ` (${figure.unit})`}
        {figure.period ? `, ${figure.period}` : ''}
      </span>
    </li>
  )
}
