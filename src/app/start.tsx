// How the app begins: it takes over the page that was written for this address, or draws it anew.
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { loadAtlas } from '../data/load-atlas'
import { loadFigures } from '../data/load-figures'
import type { Atlas } from '../domain/atlas'
import type { View } from '../domain/view'
import { loadTexts } from '../i18n/use-texts'
import { isPack } from '../lib/packed'
import { whenCalm } from '../lib/when-idle'
import { FirstMapContext } from '../map/first-map'
import { formatView } from '../state/link'
import { useStore } from '../state/store'
import { appBase, startSync } from '../state/sync'
import { App } from './App'

/** What the page shows while code is on its way stays readable for longer than anybody waits for figures, in milliseconds. */
const patience = 4000

/** Null where a file does not come; the app then asks again by itself and says what is wrong. */
async function loadFirst({ language }: View): Promise<Atlas | null> {
  const texts = loadTexts(language)
  const figures = loadFigures(language, appBase()).catch(() => null)
  const tired = new Promise<null>(resolve => setTimeout(() => resolve(null), patience))
  try {
    const [atlas, firstFigures] = await Promise.all([loadAtlas(language, appBase()), Promise.race([figures, tired]), texts])
    return { ...atlas, figures: firstFigures }
  } catch {
    return null
  }
}

export async function start(root: HTMLElement): Promise<void> {
  startSync()
  const { view } = useStore.getState()
  const first = await loadFirst(view)
  const now = useStore.getState().view
  const isWritten = root.dataset.view === formatView(now) && now.misread.length === 0 && root.dataset.takeOver !== undefined
  const takesOver = isWritten && first?.figures != null
  const map = takesOver ? root.querySelector('[data-first-map]') : null
  const app = (
    <StrictMode>
      <FirstMapContext value={{ html: map?.innerHTML ?? null }}>
        <App first={first} />
      </FirstMapContext>
    </StrictMode>
  )
  // In a transition, so that the browser can answer the visitor in between.
  if (takesOver) startTransition(() => void hydrateRoot(root, app))
  else createRoot(root).render(app)
  // What stands in a frame of another website keeps nothing.
  if (import.meta.env.PROD && !isPack && now.page !== 'embed')
    whenCalm(() => void import('../offline/keep-offline').then(({ keepOffline }) => keepOffline(appBase())), 2000)
}
