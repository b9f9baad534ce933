// A window of a show that cannot find the presentation, such as one that no browser keeps: it asks the other window for it.
import { useEffect, useState } from 'react'
import type { Deck } from '../../domain/deck'
import { useAllTexts } from '../../i18n/use-texts'
import type { Theme } from '../../map/map-colours'
import { openDeck } from '../../state/actions'
import { borrowDeck } from '../../state/show'
import type { ShowStage } from '../../state/show-messages'
import { Button } from '../../ui/Button'
import { PresenterPage } from './PresenterPage'
import { ShowPage } from './ShowPage'
import styles from './ShowPage.module.css'

/** The other window beats each second; who hears nothing for longer is alone. */
const patience = 3000

export function BorrowedShow({ id, stage, theme }: { id: string; stage: ShowStage; theme: Theme }) {
  const words = useAllTexts().show
  const [deck, setDeck] = useState<Deck | null>(null)
  const [hasWaited, setWaited] = useState(false)
  useEffect(() => {
    if (deck?.id === id) return
    setWaited(false)
    const timer = setTimeout(() => setWaited(true), patience)
    const stop = borrowDeck(id, stage, setDeck)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [id, stage, deck?.id])
  if (deck?.id === id) return stage === 'show' ? <ShowPage deck={deck} theme={theme} /> : <PresenterPage deck={deck} theme={theme} />
  return (
    <main id="panel" className={styles.empty}>
      <p role="status">{hasWaited ? words.notFound : words.borrowing}</p>
      {hasWaited ? <Button onClick={() => openDeck(null)}>{words.toDecks}</Button> : null}
    </main>
  )
}
