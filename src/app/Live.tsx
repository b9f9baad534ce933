import { useEffect } from 'react'

/** Draws nothing; says on the page that from here on keys, buttons and fields beside it are answered. */
export function Live() {
  useEffect(() => {
    document.documentElement.dataset.live = ''
  }, [])
  return null
}
