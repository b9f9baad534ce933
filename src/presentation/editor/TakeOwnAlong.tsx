import type { Deck } from '../../domain/deck'
import { noOwnData } from '../../domain/own-data'
import { isEmpty } from '../../domain/own-operations'
import { useAllTexts } from '../../i18n/use-texts'
import { takeOwnAlong, useOwnData } from '../../state/own-data'
import { ownShownIn } from '../own-in-deck'
import styles from './TakeOwnAlong.module.css'

/** Whether own figures go into the file; asked only where a presentation shows some. */
export function TakeOwnAlong({ decks }: { decks: readonly Deck[] }) {
  const words = useAllTexts().ownPage.deck
  const { own, isTakenAlong } = useOwnData()
  if (decks.every(deck => isEmpty(ownShownIn(deck, own ?? noOwnData)))) return null
  return (
    <div className={styles.take}>
      <label>
        <input type="checkbox" checked={isTakenAlong} onChange={event => takeOwnAlong(event.target.checked)} />
        {words.take}
      </label>
      {isTakenAlong ? <p>{words.took}</p> : null}
    </div>
  )
}
