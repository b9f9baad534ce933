import { ChevronDown, Download } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import styles from './DownloadMenu.module.css'
import { Icon } from './Icon'

/** One kind of file; `note` says what it is good for. A promise that rejects becomes the sentence `failed`. */
export type DownloadChoice = { label: string; note?: string; onChoose(): void | Promise<void> }

type Props = {
  label: string
  choices: readonly DownloadChoice[]
  /** What is said while a file is made, and where that did not work. */
  texts: { busy: string; failed: string }
  /** `floating` over the map, `quiet` beside a chart. */
  look?: 'button' | 'floating' | 'quiet'
  /** Which edge of the button the list keeps to. */
  align?: 'start' | 'end'
}

/** A button with a word that opens a short list of files: arrows walk, Escape closes and gives the focus back. */
export function DownloadMenu({ label, choices, texts, look = 'button', align = 'start' }: Props) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const items = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [status, setStatus] = useState<'idle' | 'busy' | 'failed'>('idle')
  const startAtEnd = useRef(false)

  useLayoutEffect(() => {
    if (isOpen && items.current) keepInSight(items.current)
  }, [isOpen])

  useEffect(() => {
    if (isOpen)
      focusable(items.current)
        .at(startAtEnd.current ? -1 : 0)
        ?.focus()
  }, [isOpen])

  useEffect(() => {
    if (!isOpen) return
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [isOpen])

  const open = (atEnd: boolean) => {
    if (status === 'busy') return
    startAtEnd.current = atEnd
    setStatus('idle')
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const choose = async (choice: DownloadChoice) => {
    close()
    setStatus('busy')
    try {
      await choice.onChoose()
      setStatus('idle')
    } catch {
      setStatus('failed')
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isOpen ? walk(event, items.current, close) : openByKey(event, open)) event.preventDefault()
    else if (!isOpen && event.key === 'Escape' && status === 'failed') {
      event.preventDefault()
      setStatus('idle')
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and blur of the button and its list come up to here
    <div
      ref={menu}
      className={styles.menu}
      onKeyDown={onKeyDown}
      onBlur={event => {
        if (event.relatedTarget && !menu.current?.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles[look]}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-disabled={status === 'busy' || undefined}
        onClick={() => (isOpen ? close() : open(false))}
      >
        <Icon of={Download} size={look === 'quiet' ? 15 : 18} />
        {status === 'busy' ? texts.busy : label}
        <span className={styles.chevron}>
          <Icon of={ChevronDown} size={14} />
        </span>
      </button>
      {isOpen ? (
        <div ref={items} id={id} role="menu" aria-label={label} className={styles.list} data-align={align}>
          {choices.map(choice => (
            <button key={choice.label} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(choice)}>
              {choice.label}
              {choice.note ? <small>{choice.note}</small> : null}
            </button>
          ))}
        </div>
      ) : null}
      {status === 'failed' && !isOpen ? (
        <p role="alert" className={styles.failed} data-align={align}>
          {texts.failed}
        </p>
      ) : null}
    </div>
  )
}

const focusable = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]

/** Opens upwards, or to the other side, where the list would leave the window. */
function keepInSight(list: HTMLElement) {
  const { bottom, left, right, height } = list.getBoundingClientRect()
  if (bottom > window.innerHeight && height < window.innerHeight / 2) list.dataset.up = ''
  if (right > window.innerWidth) list.dataset.align = 'end'
  else if (left < 0) list.dataset.align = 'start'
}

/** Down opens at the first choice, up at the last; Enter and space are clicks already. */
function openByKey({ key }: KeyboardEvent, open: (atEnd: boolean) => void): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false
  open(key === 'ArrowUp')
  return true
}

/** Moves through the open list; answers whether the key was used. Tab is left to the browser, and closes by the blur. */
function walk({ key }: KeyboardEvent, list: HTMLElement | null, close: () => void): boolean {
  const choices = focusable(list)
  const at = choices.indexOf(document.activeElement as HTMLElement)
  const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }
  const target = targets[key]
  if (key === 'Escape') close()
  else if (target === undefined) return false
  else choices.at(target >= choices.length ? 0 : target)?.focus()
  return true
}
