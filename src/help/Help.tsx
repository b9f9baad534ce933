// The help that is asked for: about this screen, the words, or a walk in three steps. Loaded when asked for.
import { lazy, Suspense } from 'react'
import { useTexts } from '../i18n/use-texts'
import { never } from '../lib/never'
import { PartBoundary } from '../ui/PartBoundary'
import { openHelp, useHelp } from './help-state'

const ScreenHelp = lazy(() => import('./ScreenHelp').then(module => ({ default: module.ScreenHelp })))
const WordList = lazy(() => import('./WordList').then(module => ({ default: module.WordList })))
const Tour = lazy(() => import('./Tour').then(module => ({ default: module.Tour })))

export function Help() {
  const help = useHelp()
  const { failed } = useTexts()
  const close = () => openHelp(null)
  if (help === null) return null
  return (
    <PartBoundary key={help} sentence={failed.part} reload={failed.reload}>
      <Suspense fallback={null}>{body()}</Suspense>
    </PartBoundary>
  )

  function body() {
    switch (help) {
      case 'screen':
        return <ScreenHelp onClose={close} />
      case 'words':
        return <WordList onClose={close} />
      case 'tour':
        return <Tour onClose={close} />
      case null:
        return null
      default:
        return never(help)
    }
  }
}
