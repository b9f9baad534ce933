import { useEffect, useState } from 'react'

/** The letters that are typed while what they are meant for is still loading, so that none is lost. */
export function useTypedAhead(isOpen: boolean, isLoaded: boolean, onEscape: () => void): string {
  const [letters, setLetters] = useState('')
  useEffect(() => {
    if (!isOpen) setLetters('')
    if (!isOpen || isLoaded) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') onEscape()
      else if (event.key === 'Backspace') setLetters(before => before.slice(0, -1))
      else if (event.key.length === 1) setLetters(before => before + event.key)
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [isOpen, isLoaded, onEscape])
  return letters
}
