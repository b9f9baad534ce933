import { useContext, useMemo } from 'react'
import type { Deck } from '../../domain/deck'
import { noOwnData } from '../../domain/own-data'
import { isEmpty } from '../../domain/own-operations'
import { useAllTexts } from '../../i18n/use-texts'
import { takeOwnAlong, useOwnData } from '../../state/own-data'
import { AtlasContext } from '../../state/use-scene'
import { ownShownIn } from '../own-in-deck'
import styles from './TakeOwnAlong.module.css'

/** Whether own figures go into the file; asked only where a presentation shows some. */
export function TakeOwnAlong({ decks }: { decks: readonly Deck[] }) {
  const words = useAllTexts().ownPage.deck
  const { own, isTakenAlong } = useOwnData()
  const atlas = useContext(AtlasContext)
  const isShown = useMemo(() => atlas !== null && decks.some(deck => !isEmpty(ownShownIn(deck, own ?? noOwnData, atlas))), [decks, own, atlas])
  if (!isShown) return null
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
