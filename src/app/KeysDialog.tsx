// The list of all keys, over the page. Opens by '?' and by the button beside the map.
import { useId } from 'react'
import { useAllTexts } from '../i18n/use-texts'
import { closeKeyList, turnCharacters, useAreCharactersOn, useIsKeyListOpen } from '../state/key-list'
import { Dialog } from '../ui/Dialog'
import styles from './KeysDialog.module.css'

export function KeysDialog() {
  return useIsKeyListOpen() ? <OpenDialog /> : null
}

type Line = { keys: readonly string[]; does: string }

function OpenDialog() {
  const words = useAllTexts().keysDialog
  const note = useId()
  const areCharactersOn = useAreCharactersOn()

  const everywhere: Line[] = [
    { keys: ['?'], does: words.list },
    { keys: ['/', 'Ctrl + K'], does: words.search },
    { keys: ['Escape'], does: words.back },
  ]
  const onMap: Line[] = [
    { keys: [words.arrows], does: words.jump },
    { keys: ['Enter'], does: words.open },
    { keys: ['C'], does: words.compare },
    { keys: [words.letters], does: words.find },
    { keys: ['Home'], does: words.first },
    { keys: ['End'], does: words.lastArea },
    { keys: ['+'], does: words.zoomIn },
    { keys: ['−'], does: words.zoomOut },
    { keys: ['Tab'], does: words.leave },
  ]
  return (
    <Dialog title={words.title} closeWord={words.close} onClose={closeKeyList}>
      <div className={styles.groups}>
        <section>
          <h3>{words.onMap}</h3>
          <p className={styles.note}>{words.onMapNote}</p>
          <Lines lines={onMap} />
        </section>
        <section>
          <h3>{words.everywhere}</h3>
          <Lines lines={everywhere} />
          <label className={styles.choice}>
            <input type="checkbox" checked={areCharactersOn} aria-describedby={note} onChange={event => turnCharacters(event.target.checked)} />
            {words.characters}
          </label>
          <p id={note} className={styles.note}>
            {words.charactersNote}
          </p>
        </section>
      </div>
    </Dialog>
  )
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <dl className={styles.lines}>
      {lines.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map(key => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
