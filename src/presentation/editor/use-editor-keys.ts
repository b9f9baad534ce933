import { useEffect, useRef } from 'react'
import { redoDeck, undoDeck } from '../../state/decks'

/** Undo and redo everywhere in the editor, typing included, since every letter is a change of the presentation; Alt with an arrow moves the slide. */
export function useEditorKeys(id: string, onMove: (step: 1 | -1) => void) {
  const latest = useRef(onMove)
  latest.current = onMove
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      const isCommand = event.ctrlKey !== event.metaKey && !event.altKey
      if (isCommand && (key === 'z' || key === 'y')) {
        event.preventDefault()
        if (key === 'y' || event.shiftKey) redoDeck(id)
        else undoDeck(id)
      } else if (event.altKey && !event.ctrlKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        event.preventDefault()
        latest.current(event.key === 'ArrowUp' ? -1 : 1)
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [id])
}
