import type { Interview } from '../domain/atlas'
import { originalOf } from '../domain/scene'
import { voicesOf } from '../domain/voices'
import { useTexts } from '../i18n/use-texts'
import { Voice } from '../ui/Voice'
import type { AreaScene } from './AreaPanel'
import { Glossed } from './Glossed'
import { HighlightList } from './HighlightList'
import styles from './InterviewPart.module.css'
import { Notes } from './Notes'
import { Original } from './Original'
import { QuoteTools } from './QuoteTools'

const roleOf = (interview: Interview, name: string | null) => interview.people.find(person => person.name === name)?.role

/** Who speaks, the headline, what the interview is about, the quotes and what to take from it. */
export function InterviewPart({ scene: { area, atlas } }: { scene: AreaScene }) {
  const texts = useTexts()
  const words = texts.interview
  const { title, people, summary, quotes } = area.interview
  const original = originalOf(area, atlas)?.interview
  const [headline, ...voices] = voicesOf(area)
  const language = atlas.language
  return (
    <>
      <div id={`${area.id}-headline`} tabIndex={-1} className={styles.voice}>
        <Voice large text={title} language={language} speaker={people.map(person => person.name).join(' · ')}>
          <Original text={original?.title} />
          {headline ? <QuoteTools area={area} voice={headline} original={original?.title} /> : null}
        </Voice>
      </div>
      <p>
        <strong className={styles.label}>{words.inShort}. </strong>
        <Glossed text={summary} />
      </p>
      <div className={styles.people}>
        <h3>{words.speakers}</h3>
        <ul>
          {people.map(person => (
            <li key={person.name}>
              <strong>{person.name}</strong>
              <span>
                {person.role}
                {person.organisation ? `, ${person.organisation}` : ''}
              </span>
            </li>
          ))}
        </ul>
        <p className={styles.small}>
          {words.asAt}. {words.printedOn(area.page)}.
        </p>
      </div>
      <Notes area={area} about={['interview']} />
      <div className={styles.quotes}>
        <h3>{words.quotes}</h3>
        {quotes.map((quote, index) => (
          <div key={quote.text} id={`${area.id}-quote-${index + 1}`} tabIndex={-1} className={styles.voice}>
            <Voice text={quote.text} language={language} speaker={quote.speaker ?? words.writer} role={roleOf(area.interview, quote.speaker)}>
              <Original text={original?.quotes[index]?.text} />
              {voices[index] ? <QuoteTools area={area} voice={voices[index]} original={original?.quotes[index]?.text} /> : null}
            </Voice>
          </div>
        ))}
      </div>
      <HighlightList area={area} atlas={atlas} />
    </>
  )
}
