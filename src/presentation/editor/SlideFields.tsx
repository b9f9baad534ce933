// What stands on one slide: its words, its minutes, and what it shows.
import { type Deck, type Slide, slideKinds } from '../../domain/deck'
import { withChanged } from '../../domain/deck-operations'
import { useAllTexts } from '../../i18n/use-texts'
import { changeDeck } from '../../state/decks'
import styles from './SlideFields.module.css'
import { SlideSubject } from './SlideSubject'

export function SlideFields({ deck, slide }: { deck: Deck; slide: Slide }) {
  const texts = useAllTexts()
  const words = texts.decks
  const change = (part: Partial<Slide>, step?: string) => changeDeck(deck.id, one => withChanged(one, slide.id, part), step && `${slide.id} ${step}`)
  return (
    <section className={styles.fields} aria-label={words.fields}>
      <label>
        <span>{words.kind}</span>
        <select value={slide.kind} onChange={event => change({ kind: slideKinds.find(option => option === event.target.value) ?? slide.kind })}>
          {slideKinds.map(kind => (
            <option key={kind} value={kind}>
              {texts.slides.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.slideTitle}</span>
        <input value={slide.title} maxLength={300} placeholder={words.follows} onChange={event => change({ title: event.target.value }, 'title')} />
      </label>
      <label>
        <span>
          {words.text} <small>{words.textHint}</small>
        </span>
        <textarea rows={5} value={slide.text} maxLength={4000} onChange={event => change({ text: event.target.value }, 'text')} />
      </label>
      <SlideSubject slide={slide} onChange={change} />
      <label>
        <span>{words.notes}</span>
        <textarea rows={4} value={slide.notes} maxLength={8000} onChange={event => change({ notes: event.target.value }, 'notes')} />
      </label>
      <label className={styles.minutes}>
        <span>{words.minutes}</span>
        <input
          type="number"
          min={0}
          max={600}
          value={slide.minutes ?? ''}
          onChange={event => {
            const minutes = Number.parseInt(event.target.value, 10)
            change({ minutes: Number.isNaN(minutes) ? null : Math.max(0, Math.min(600, minutes)) }, 'minutes')
          }}
        />
      </label>
    </section>
  )
}
