import { useEffect, useState } from 'react'
import { whenCalm } from '../lib/when-idle'
import { useStore } from '../state/store'

const touches = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown'] as const

/** Whether the live map should be there. Where another map stands first it waits until the visitor does something, or the machine has long been idle. */
export function useLiveStart(waits: boolean): boolean {
  const [isWanted, setWanted] = useState(!waits)
  useEffect(() => {
    if (isWanted) return
    const start = () => setWanted(true)
    for (const touch of touches) window.addEventListener(touch, start, { passive: true, capture: true })
    const stop = useStore.subscribe(start)
    const takeBack = whenCalm(start)
    return () => {
      for (const touch of touches) window.removeEventListener(touch, start, { capture: true })
      stop()
      takeBack()
    }
  }, [isWanted])
  return isWanted
}
