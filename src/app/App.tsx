// The frame of the app: header, and the screen of the present page once the atlas is there.

import { useEffect } from 'react'
import type { Atlas } from '../domain/atlas'
import { Help } from '../help/Help'
import { useTexts } from '../i18n/use-texts'
import { whenCalm } from '../lib/when-idle'
import { NewVersion } from '../offline/NewVersion'
import { useStore } from '../state/store'
import { AtlasContext } from '../state/use-scene'
import { Button } from '../ui/Button'
import { PartBoundary } from '../ui/PartBoundary'
import styles from './App.module.css'
import { Header } from './Header'
import { Keys } from './Keys'
import { Live } from './Live'
import { LoadNotice } from './LoadNotice'
import { Screen } from './Screen'
import { loadScreens } from './screens'
import { useAppearance } from './use-appearance'
import { useAtlas } from './use-atlas'
import { useCityValues } from './use-city-values'
import { useKeyboard } from './use-keyboard'
import { useOwnAtlas } from './use-own-atlas'
import { Waiting } from './Waiting'

/** `first` is what was loaded before React began; without it the app loads by itself. */
export function App({ first = null }: { first?: Atlas | null }) {
  const texts = useTexts()
  const theme = useAppearance()
  const { atlas: published, error, figuresError, retry } = useAtlas(first)
  const city = useCityValues(published)
  const atlas = useOwnAtlas(city.atlas)
  useKeyboard()
  const isBare = useStore(({ view }) => view.page === 'embed' || (view.page === 'present' && (view.stage === 'show' || view.stage === 'presenter')))
  const language = useStore(({ view }) => view.language)
  const isOpen = atlas !== null && !isBare
  useEffect(() => {
    if (isOpen) return whenCalm(() => void loadScreens(language))
  }, [isOpen, language])
  return (
    <div className={styles.app} data-bare={isBare || undefined}>
      <button type="button" className={styles.skip} onClick={skipToPanel}>
        {texts.skipToPanel}
      </button>
      <Keys />
      {isBare ? null : <NewVersion />}
      {isBare ? null : (
        <PartBoundary sentence={texts.failed.part} reload={texts.failed.reload}>
          <Header edition={atlas?.edition.date ?? null} />
        </PartBoundary>
      )}
      <Help />
      {atlas ? (
        <AtlasContext value={atlas}>
          {error ? <LoadNotice sentence={error} onRetry={retry} /> : null}
          {figuresError ? <LoadNotice sentence={`${texts.legend.failed} ${figuresError}`} onRetry={retry} /> : null}
          {city.error ? <LoadNotice sentence={`${texts.legend.failed} ${city.error}`} onRetry={city.retry} /> : null}
          <PartBoundary sentence={texts.failed.screen} reload={texts.failed.reload} isMain>
            <Screen theme={theme} />
          </PartBoundary>
        </AtlasContext>
      ) : error ? (
        <main className={styles.failed}>
          <Live />
          <div role="alert">
            <h1>{texts.failed.title}</h1>
            <p>{error}</p>
            <Button onClick={retry}>{texts.failed.retry}</Button>
          </div>
        </main>
      ) : (
        <>
          <Live />
          <Waiting />
        </>
      )}
    </div>
  )
}

/** A button, not an anchor: the page has a base address, so that a bare '#panel' would leave it. */
function skipToPanel() {
  const target = document.querySelector<HTMLElement>('#panel h1')
  target?.setAttribute('tabindex', '-1')
  target?.focus()
}
