import { type PointerEvent, useRef } from 'react'

/** Pixels that a finger has to go sideways, and how many times more than up or down. */
const far = 70
const steeper = 2.2

/** A finger that goes sideways over an element: `onSwipe(1)` to the left, for what comes next, `onSwipe(-1)` to the right. */
export function useSwipe(onSwipe: (direction: 1 | -1) => void) {
  const start = useRef<{ x: number; y: number; id: number } | null>(null)
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      // What scrolls or drags sideways itself keeps its own gesture.
      const isTaken = event.target instanceof Element && event.target.closest('[data-swipes], input, select, textarea, [draggable="true"]') !== null
      start.current = event.pointerType === 'touch' && !isTaken ? { x: event.clientX, y: event.clientY, id: event.pointerId } : null
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const from = start.current
      start.current = null
      if (!from || from.id !== event.pointerId) return
      const [across, along] = [event.clientX - from.x, event.clientY - from.y]
      if (Math.abs(across) > far && Math.abs(across) > Math.abs(along) * steeper) onSwipe(across < 0 ? 1 : -1)
    },
    // The browser took the gesture over, to scroll.
    onPointerCancel() {
      start.current = null
    },
  }
}
