// The list of all keys, where it is open: by '?' and by the button beside the map. Loaded when asked for.
import { lazy, Suspense } from 'react'
import { useIsKeyListOpen } from '../state/key-list'

const KeysDialog = lazy(() => import('./KeysDialog').then(module => ({ default: module.KeysDialog })))

export function Keys() {
  return useIsKeyListOpen() ? (
    <Suspense fallback={null}>
      <KeysDialog />
    </Suspense>
  ) : null
}
