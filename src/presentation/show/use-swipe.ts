import { type PointerEvent, useRef } from 'react'

/** Shorter moves are taps. */
const shortest = 50

/** Where a touch went: 'next' to the left, 'previous' to the right, null for a tap or a move up or down. */
export function swipeOf(across: number, down: number): 'next' | 'previous' | null {
  if (Math.abs(across) < shortest || Math.abs(across) < 2 * Math.abs(down)) return null
  return across < 0 ? 'next' : 'previous'
}

/** Handlers that hear a swipe by one finger. A touch that begins on the map moves the map. */
export function useSwipe(onSwipe: (step: 'next' | 'previous') => void) {
  const start = useRef<{ id: number; x: number; y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      const isMap = event.target instanceof Element && event.target.closest('.maplibregl-map, dialog') !== null
      start.current = event.pointerType === 'touch' && event.isPrimary && !isMap ? { id: event.pointerId, x: event.clientX, y: event.clientY } : null
    },
    onPointerUp: (event: PointerEvent) => {
      const from = start.current
      start.current = null
      if (from?.id !== event.pointerId) return
      const step = swipeOf(event.clientX - from.x, event.clientY - from.y)
      if (step) onSwipe(step)
    },
    onPointerCancel: () => {
      start.current = null
    },
  }
}
