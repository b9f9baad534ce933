// The list of the keys of a show, made from the same table that the keys follow.
import { useAllTexts } from '../../i18n/use-texts'
import { useAreCharactersOn } from '../../state/key-list'
import { Dialog } from '../../ui/Dialog'
import styles from './ShowKeys.module.css'
import { commands, keysOf } from './show-keys'

export function ShowKeys({ onClose }: { onClose(): void }) {
  const { show, keysDialog } = useAllTexts()
  const words = show.help
  const areCharactersOn = useAreCharactersOn()
  const lines = [
    ...commands.map(command => ({ does: words[command], keys: keysOf[command].map(key => words.written[key] ?? key) })),
    { does: words.map, keys: [words.shiftArrows] },
  ]
  return (
    <Dialog title={words.title} closeWord={keysDialog.close} onClose={onClose}>
      <p className={styles.note}>{areCharactersOn ? words.intro : words.off}</p>
      <dl className={styles.lines}>
        {lines.map(({ does, keys }) => (
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
    </Dialog>
  )
}
