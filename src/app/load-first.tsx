// What the app begins with. As long as it does not come the page that was written beforehand stays readable, under a line that says so.
import { createRoot } from 'react-dom/client'
import { loadAtlas } from '../data/load-atlas'
import { loadFigures } from '../data/load-figures'
import type { Atlas } from '../domain/atlas'
import type { View } from '../domain/view'
import { loadTexts } from '../i18n/use-texts'
import { useStore } from '../state/store'
import { appBase } from '../state/sync'
import { StartNotice } from './StartNotice'
import { loadScreen } from './screens'

/** What the page shows while code is on its way stays readable for longer than anybody waits for figures, in milliseconds. */
const patience = 4000

/** The atlas with its words and the code of its screen, and with its figures where they come in time. Rejects where a file does not come. */
export async function loadFirst(view: View): Promise<Atlas> {
  const { language } = view
  const texts = loadTexts(language)
  const figures = loadFigures(language, appBase()).catch(() => null)
  const tired = new Promise<null>(resolve => setTimeout(() => resolve(null), patience))
  const [atlas, firstFigures] = await Promise.all([loadAtlas(language, appBase()), Promise.race([figures, tired]), texts, loadScreen(view)])
  return { ...atlas, figures: firstFigures }
}

/** As `loadFirst`, but tells the reader above the written page what is late or missing, and tries again when asked. Never rejects. */
export async function loadBeside(written: HTMLElement): Promise<Atlas> {
  const place = document.createElement('div')
  written.before(place)
  const notice = createRoot(place)
  const tell = (error: unknown) => new Promise<void>(resolve => notice.render(<StartNotice error={error} onRetry={resolve} />))
  const timer = setTimeout(() => void tell(null), patience)
  try {
    for (;;) {
      try {
        return await loadFirst(useStore.getState().view)
      } catch (error) {
        clearTimeout(timer)
        await tell(error)
      }
    }
  } finally {
    clearTimeout(timer)
    notice.unmount()
    place.remove()
  }
}
