import { useTexts } from '../i18n/use-texts'
import { Dialog } from '../ui/Dialog'
import styles from './Help.module.css'

/** The words that people from outside may not know, in the language of the page. */
export function WordList({ onClose }: { onClose(): void }) {
  const { help, locale } = useTexts()
  const entries = Object.values(help.words.entries).sort((a, b) => a.word.localeCompare(b.word, locale))
  return (
    <Dialog title={help.words.title} closeWord={help.close} onClose={onClose}>
      <p>{help.words.intro}</p>
      <dl className={styles.words}>
        {entries.map(({ word, text }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
