import type { Highlight, Outcome } from '../domain/atlas'
import { highlightKinds } from '../domain/themes'
import { useTexts } from '../i18n/use-texts'
import { formatPlain } from '../lib/format'
import { scrollBehavior } from '../ui/motion'
import styles from './HighlightList.module.css'
import { ThemeChips } from './ThemeChips'

/** Scrolls to a highlight and puts the reader there. */
export function goToHighlight(id: string) {
  const item = document.getElementById(id)
  item?.scrollIntoView({ block: 'center', behavior: scrollBehavior() })
  item?.focus({ preventScroll: true })
}

/** What the interview offers others: lessons, initiatives, results and obstacles, figures set as figures. */
export function HighlightList({ highlights }: { highlights: readonly Highlight[] }) {
  const texts = useTexts()
  const words = texts.interview
  return highlightKinds.map(kind => {
    const ofKind = highlights.filter(highlight => highlight.kind === kind)
    if (ofKind.length === 0) return null
    return (
      <div key={kind} className={styles.kind}>
        <h3>
          {words.kinds[kind].many} <span className={styles.count}>{ofKind.length}</span>
        </h3>
        {kind === 'result' ? <p className={styles.small}>{words.claimed}</p> : null}
        <ul className={styles.list}>
          {ofKind.map(highlight => (
            <li key={highlight.id} id={highlight.id} tabIndex={-1}>
              <h4>{highlight.title}</h4>
              {highlight.figures.length > 0 ? (
                <ul className={styles.figures}>
                  {highlight.figures.map(figure => (
                    <FigureItem key={`${figure.metric}${figure.value}`} figure={figure} />
                  ))}
                </ul>
              ) : null}
              <p className={styles.text}>{highlight.text}</p>
              {highlight.speaker ? <p className={styles.small}>{words.saidBy(highlight.speaker)}</p> : null}
              <ThemeChips themes={highlight.themes} />
            </li>
          ))}
        </ul>
      </div>
    )
  })
}

function FigureItem({ figure }: { figure: Outcome }) {
  const texts = useTexts()
  const number = (value: number) => `${formatPlain(value, texts.locale)}${figure.unit === '%' ? '%' : ''}`
  return (
    <li>
      <span className={styles.value}>
        {figure.from === undefined ? null : <span className="visually-hidden">{texts.interview.from(number(figure.from), number(figure.value))}</span>}
        <span aria-hidden={figure.from !== undefined || undefined}>
          {figure.from === undefined ? null : <span className={styles.before}>{number(figure.from)} → </span>}
          {number(figure.value)}
        </span>
      </span>
      <span className={styles.metric}>
        {figure.metric}
        {figure.unit === '%' || figure.metric.includes(figure.unit) ? '' : ` (${figure.unit})`}
        {figure.period ? `, ${figure.period}` : ''}
      </span>
    </li>
  )
}
