// The search over the page: a combobox whose list is grouped, after the ARIA practices. The focus never leaves the field.
import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { SearchKind } from '../data/load-search'
import { useTexts } from '../i18n/use-texts'
import { goTo } from '../state/actions'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { optionId, ResultList } from './ResultList'
import styles from './SearchDialog.module.css'
import { answer, type Option } from './sections'
import { useAnnouncement } from './use-announcement'
import { useSearchIndex } from './use-search-index'

export { warmSearch } from './use-search-index'

const noKinds: ReadonlySet<SearchKind> = new Set()

/** `begun` is what was typed while this was loading. */
export function SearchDialog({ begun, onClose }: { begun: string; onClose(): void }) {
  const texts = useTexts()
  const words = texts.search
  const { index, error, retry } = useSearchIndex()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const [typed, setTyped] = useState(begun)
  const [active, setActive] = useState(-1)
  const [expanded, setExpanded] = useState(noKinds)
  // What is typed shows at once, the answer in the next frame.
  const asked = useDeferredValue(typed)
  const shown = useMemo(() => (index ? answer(index, asked, expanded, texts) : null), [index, asked, expanded, texts])
  const options = useMemo(() => shown?.sections.flatMap(section => section.options) ?? [], [shown])
  const announcement = useAnnouncement(shown && asked.trim() ? [shown.sentence, words.count(shown.count)].filter(Boolean).join(' ') : '')

  useEffect(() => {
    dialog.current?.showModal()
    field.current?.focus()
  }, [])
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(list, active))?.scrollIntoView({ block: 'nearest' })
  }, [active, list])

  const type = (text: string) => {
    setTyped(text)
    setActive(-1)
    setExpanded(noKinds)
  }
  const choose = (option: Option | undefined) => {
    switch (option?.does) {
      case 'fill':
        type(option.words)
        field.current?.focus()
        return
      case 'more':
        setExpanded(new Set([...expanded, option.kind]))
        return
      case 'go':
      case 'deed':
        // Closing gives the focus back first, so that where it leads can take it.
        dialog.current?.close()
        goTo(option.target)
    }
  }
  const move = (step: 1 | -1) => {
    if (options.length > 0) setActive(active === -1 && step === -1 ? options.length - 1 : (active + step + options.length) % options.length)
  }
  /** Who types fast and presses Enter means what was typed, not the list of a frame ago. */
  const present = () => (asked === typed || !index ? options : answer(index, typed, expanded, texts).sections.flatMap(section => section.options))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => choose(present()[active === -1 && typed.trim() ? 0 : active]),
      Escape: () => (typed ? type('') : dialog.current?.close()),
    }
    const act = keys[event.key]
    if (!act || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    act()
  }

  return (
    // A press beside the sheet lands on the dialog itself; Escape does the same by key.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.label}
      onClose={onClose}
      onClick={event => event.target === dialog.current && dialog.current.close()}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <div className={styles.field}>
            <Icon of={Search} />
            <input
              ref={field}
              role="combobox"
              type="text"
              aria-label={words.label}
              aria-autocomplete="list"
              aria-haspopup="listbox"
              aria-expanded={options.length > 0}
              aria-controls={list}
              aria-activedescendant={active === -1 ? undefined : optionId(list, active)}
              placeholder={words.placeholder}
              autoComplete="off"
              autoCapitalize="none"
              autoCorrect="off"
              spellCheck={false}
              enterKeyHint="go"
              maxLength={120}
              value={typed}
              onChange={event => type(event.target.value)}
              onKeyDown={onKeyDown}
            />
            {typed ? (
              <button
                type="button"
                className={styles.clear}
                onClick={() => {
                  type('')
                  field.current?.focus()
                }}
              >
                {words.clear}
              </button>
            ) : null}
          </div>
          <Button icon={X} onClick={() => dialog.current?.close()}>
            {words.close}
          </Button>
        </div>
        {error !== null ? (
          <div role="alert" className={styles.failed}>
            <p>{words.failedFile(error)}</p>
            <Button onClick={retry}>{words.retry}</Button>
          </div>
        ) : null}
        {!index && error === null ? <p className={styles.sentence}>{words.loading}</p> : null}
        {shown?.sentence ? <p className={styles.sentence}>{shown.sentence}</p> : null}
        {shown && index ? (
          <ResultList id={list} label={words.results} sections={shown.sections} active={active} language={index.language} onChoose={choose} />
        ) : null}
        <p className={styles.keys}>{words.keys}</p>
        <p role="status" className="visually-hidden">
          {announcement}
        </p>
      </div>
    </dialog>
  )
}
