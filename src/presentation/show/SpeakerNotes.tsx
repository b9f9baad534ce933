import { AArrowDown, AArrowUp } from 'lucide-react'
import { useState } from 'react'
import { useAllTexts } from '../../i18n/use-texts'
import { Icon } from '../../ui/Icon'
import styles from './SpeakerNotes.module.css'

/** How large the notes can be, in parts of the large type of the page. */
const sizes = [0.8, 1, 1.25, 1.55, 1.9]

/** The notes with the slide: large, since they are read at arm's length while speaking. */
export function SpeakerNotes({ notes }: { notes: string }) {
  const words = useAllTexts().show.speaker
  const [size, setSize] = useState(1)
  const paragraphs = notes.split('\n').filter(line => line.trim() !== '')
  return (
    <section className={styles.notes} aria-labelledby="speaker-notes">
      <header>
        <h2 id="speaker-notes">{words.notes}</h2>
        <button type="button" aria-label={words.smaller} aria-disabled={size === 0 || undefined} onClick={() => setSize(Math.max(size - 1, 0))}>
          <Icon of={AArrowDown} />
        </button>
        <button
          type="button"
          aria-label={words.larger}
          aria-disabled={size === sizes.length - 1 || undefined}
          onClick={() => setSize(Math.min(size + 1, sizes.length - 1))}
        >
          <Icon of={AArrowUp} />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div className={styles.text} style={{ fontSize: `calc(var(--text-l) * ${sizes[size]})` }} tabIndex={0}>
        {paragraphs.length === 0 ? <p className={styles.none}>{words.noNotes}</p> : null}
        {paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </section>
  )
}
