// The buttons over the slides, for who has no keys at hand. Comes with the pointer or the focus, and goes again.
import { ChevronLeft, ChevronRight, Keyboard, List, Maximize, Minimize, NotebookText, QrCode, X } from 'lucide-react'
import { useAllTexts } from '../../i18n/use-texts'
import { useShow } from '../../state/show'
import { mayFillScreen } from './full-screen'
import styles from './ShowBar.module.css'
import { ShowButton } from './ShowButton'
import { useFullScreen } from './use-full-screen'
import type { ShowControl } from './use-show-control'

type Props = { control: ShowControl; slide: number; count: number; isShown: boolean }

export function ShowBar({ control: { run, setDialog, end }, slide, count, isShown }: Props) {
  const words = useAllTexts().show
  const blank = useShow(({ shown }) => shown?.blank)
  const isFull = useFullScreen()
  return (
    <div role="toolbar" aria-label={words.bar} className={styles.bar} data-shown={isShown || undefined}>
      <ShowButton icon={ChevronLeft} isDisabled={slide === 1} onClick={() => run('previous')}>
        {words.previous}
      </ShowButton>
      <ShowButton icon={ChevronRight} isMain isDisabled={slide === count} onClick={() => run('next')}>
        {words.next}
      </ShowButton>
      <ShowButton icon={List} onClick={() => setDialog('list')}>
        {words.position(slide, count)}
      </ShowButton>
      <span className={styles.rule} />
      <ShowButton icon="black" isOn={blank === 'black'} onClick={() => run('black')}>
        {words.black}
      </ShowButton>
      <ShowButton icon="white" isOn={blank === 'white'} onClick={() => run('white')}>
        {words.white}
      </ShowButton>
      <ShowButton icon={QrCode} onClick={() => run('code')}>
        {words.code}
      </ShowButton>
      <span className={styles.rule} />
      <ShowButton icon={NotebookText} onClick={() => run('presenter')}>
        {words.presenter}
      </ShowButton>
      {mayFillScreen() ? (
        <ShowButton icon={isFull ? Minimize : Maximize} onClick={() => run('full-screen')}>
          {isFull ? words.smallScreen : words.fullScreen}
        </ShowButton>
      ) : null}
      <ShowButton icon={Keyboard} onClick={() => run('keys')}>
        {words.keys}
      </ShowButton>
      <ShowButton icon={X} onClick={end}>
        {words.end}
      </ShowButton>
    </div>
  )
}
