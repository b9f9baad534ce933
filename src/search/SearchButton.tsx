// The way into the search: looks like its field. What it opens is loaded on first use, and begins to load when it is pointed at.
import { Search } from 'lucide-react'
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { useTexts } from '../i18n/use-texts'
import { useStore } from '../state/store'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import styles from './SearchButton.module.css'
import { closeSearch, openSearch, useIsSearchOpen } from './search-state'
import { useTypedAhead } from './use-typed-ahead'

type Dialog = ComponentType<{ begun: string; onClose(): void }>

export function SearchButton() {
  const words = useTexts().search
  const language = useStore(state => state.view.language)
  const isOpen = useIsSearchOpen()
  const [Dialog, setDialog] = useState<Dialog | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const typedAhead = useTypedAhead(isOpen, Dialog !== null, closeSearch)

  const load = useCallback(async () => {
    setFailed(false)
    // Awaited: what a `then` was given for a failure the bundler does not call where only the style is missing.
    try {
      const module = await import('./SearchDialog')
      module.warmSearch(language)
      setDialog(() => module.SearchDialog)
    } catch {
      setFailed(true)
    }
  }, [language])
  useEffect(() => {
    if (isOpen) load()
  }, [isOpen, load])

  return (
    <div className={styles.search}>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        onClick={openSearch}
        onPointerEnter={load}
        onFocus={load}
      >
        <Icon of={Search} />
        <span className={styles.word}>{words.open}</span>
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </button>
      {isOpen && Dialog ? <Dialog begun={typedAhead} onClose={closeSearch} /> : null}
      {isOpen && hasFailed && !Dialog ? (
        <div role="alert" className={styles.failed}>
          <p>{words.failed}</p>
          <Button onClick={load}>{words.retry}</Button>
          <Button onClick={closeSearch}>{words.close}</Button>
        </div>
      ) : null}
    </div>
  )
}
