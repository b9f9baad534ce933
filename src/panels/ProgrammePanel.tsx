import { useTexts } from '../i18n/use-texts'
import { formatNumber } from '../lib/format'
import { openPage } from '../state/actions'
import { useScene } from '../state/use-scene'
import { Section } from '../ui/Section'
import { Glossed } from './Glossed'
import styles from './ProgrammePanel.module.css'
import { ViewLink } from './ViewLink'

/** What the programme is: shown while no area is chosen. */
export function ProgrammePanel() {
  const texts = useTexts()
  const words = texts.programme
  const { programme } = useScene().atlas
  const claim = programme.populationClaim
  const number = (value: number) => formatNumber(value, texts.locale)
  return (
    <article className={styles.panel} aria-labelledby="programme">
      <header className={styles.header}>
        <h1 id="programme">{words.heading}</h1>
        <p className={styles.lead}>
          <Glossed text={programme.summary} />
        </p>
        <p className={styles.start}>{words.start}</p>
      </header>
      <Section id="goals" title={words.goals}>
        <ol className={styles.goals}>
          {programme.goals.map(goal => (
            <li key={goal.id}>{goal.text}</li>
          ))}
        </ol>
        <p className={styles.small}>{words.term(programme.term)}</p>
      </Section>
      <Section id="action-lines" title={words.actionLines}>
        <ol className={styles.lines}>
          {programme.actionLines.map(line => (
            <li key={line.id}>
              <h3>{line.title}</h3>
              <p>
                <Glossed text={line.text} />
              </p>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="governance" title={words.governance}>
        <dl className={styles.governance}>
          {programme.governance.map(seat => (
            <div key={seat.id}>
              <dt>{seat.title}</dt>
              <dd>
                <Glossed text={seat.text} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="residents" title={words.residents}>
        <dl className={styles.claims}>
          <div>
            <dt>{words.claimPrinted}</dt>
            <dd lang="nl">{claim.printed}</dd>
          </div>
          <div>
            <dt>{words.claimSum}</dt>
            <dd>{number(claim.sumOfChapters)}</dd>
          </div>
          <div>
            <dt>{words.claimCbs}</dt>
            <dd>{number(claim.residents2025)}</dd>
          </div>
        </dl>
        <p className={styles.small}>{claim.note}</p>
      </Section>
      <p className={styles.small}>
        {words.source(programme.publication.date)}{' '}
        <ViewLink to={{ page: 'accountability', area: null }} onFollow={() => openPage('accountability')}>
          {texts.sources.more}
        </ViewLink>
      </p>
    </article>
  )
}
