// The way in: one's own presentations, new ones, ready ones, and those in a file.
import { FilePlus2 } from 'lucide-react'
import { useAllTexts } from '../../i18n/use-texts'
import { openDeck } from '../../state/actions'
import { keepDeck, useDecks } from '../../state/decks'
import { useStore } from '../../state/store'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import styles from './DeckChoice.module.css'
import { DeckImport } from './DeckImport'
import { OwnDecks } from './OwnDecks'
import { ReadyDecks } from './ReadyDecks'
import { fromTemplate, templates } from './templates'

/** `problem` says what of a link could not be found. */
export function DeckChoice({ problem }: { problem?: string }) {
  const texts = useAllTexts()
  const words = texts.decks
  const language = useStore(state => state.view.language)
  const { trouble, broken } = useDecks()
  return (
    <main id="panel" className={styles.page} data-scrolls>
      <article className={styles.inside}>
        <header className={styles.header}>
          <h1 tabIndex={-1}>{words.title}</h1>
          <p>{words.intro}</p>
        </header>
        {problem ? <p role="alert">{problem}</p> : null}
        {trouble ? <p role="alert">{texts.deckFile.trouble[trouble]}</p> : null}
        {broken > 0 ? <p role="status">{texts.deckFile.broken(broken)}</p> : null}
        <Section id="ready-decks" title={words.ready}>
          <ReadyDecks />
        </Section>
        <Section id="own-decks" title={words.own}>
          <OwnDecks />
        </Section>
        <Section id="new-deck" title={words.make}>
          <ul className={styles.row}>
            {templates.map(template => (
              <li key={template}>
                <Button icon={FilePlus2} onClick={() => openDeck(keepDeck(fromTemplate(template, texts, language)))}>
                  {words.templates[template]}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="deck-file" title={words.fromFile}>
          <DeckImport />
        </Section>
      </article>
    </main>
  )
}
