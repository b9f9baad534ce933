// What does not fit the header: pages about the atlas, help, and on a phone language and look. A list of links and buttons behind one word.
import { Ellipsis } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { elsewhere, type Page } from '../domain/view'
import { openHelp } from '../help/help-state'
import { useTexts } from '../i18n/use-texts'
import { OfflineLine } from '../offline/OfflineLine'
import { ViewLink } from '../panels/ViewLink'
import { ShareButton } from '../share/ShareButton'
import { openPage } from '../state/actions'
import { Icon } from '../ui/Icon'
import { HeaderControls } from './HeaderControls'
import styles from './MoreMenu.module.css'

const pages: readonly Exclude<Page, 'embed'>[] = ['table', 'own', 'results', 'people', 'accountability', 'accessibility']

export function MoreMenu({ edition }: { edition: string | null }) {
  const texts = useTexts()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!isOpen) return
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [isOpen])

  const leave = (step: () => void) => () => {
    setOpen(false)
    button.current?.focus()
    step()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and blur of the button and its list come up to here
    <div
      ref={menu}
      className={styles.menu}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !isOpen) return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
      onBlur={event => {
        if (event.relatedTarget && !menu.current?.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <button ref={button} type="button" className={styles.button} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <Icon of={Ellipsis} />
        {texts.header.more}
      </button>
      {isOpen ? (
        <div id={id} className={styles.list}>
          <ul>
            {pages.map(page => (
              <li key={page}>
                <ViewLink to={{ ...elsewhere, page }} onFollow={leave(() => openPage(page))}>
                  {texts.header[page]}
                </ViewLink>
              </li>
            ))}
            <li>
              <button type="button" onClick={leave(() => openHelp('screen'))}>
                {texts.help.title}
              </button>
            </li>
            <li>
              <button type="button" onClick={leave(() => openHelp('words'))}>
                {texts.help.words.title}
              </button>
            </li>
            <li>
              <button type="button" onClick={leave(() => openHelp('tour'))}>
                {texts.help.tour.title}
              </button>
            </li>
          </ul>
          <OfflineLine edition={edition} className={styles.offline} />
          <div className={styles.controls}>
            <ShareButton />
            <HeaderControls />
          </div>
        </div>
      ) : null}
    </div>
  )
}
