import { useEffect, useState } from 'react'

/** After this long without a move of the pointer what lies over the slide makes way for it. */
const patience = 3000

/** Whether the pointer has been at rest for a while; at first it is. */
export function useRest(): boolean {
  const [isResting, setResting] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let last = ''
    const wake = (event: PointerEvent) => {
      // A browser sends a move where only the page under the pointer changed.
      const place = `${event.screenX},${event.screenY}`
      if (event.type === 'pointermove' && place === last) return
      last = place
      setResting(false)
      clearTimeout(timer)
      timer = setTimeout(() => setResting(true), patience)
    }
    window.addEventListener('pointermove', wake)
    window.addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', wake)
      window.removeEventListener('pointerdown', wake)
    }
  }, [])
  return isResting
}
