// A finger that rests on the map points, as a mouse does by hovering: the tap that ends it chooses nothing.
import type { MapTouchEvent } from 'maplibre-gl'
import type { MapLibreMap } from './maplibre'

/** Milliseconds after which a touch is no tap any more. */
const rest = 500

/** Calls `onHold` where a finger rests. Answers whether a click that comes now ends such a rest, and so is none. */
export function longPress(map: Pick<MapLibreMap, 'on'>, onHold: (event: MapTouchEvent) => void): () => boolean {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isHeld = false
  const stop = () => clearTimeout(timer)
  map.on('touchstart', event => {
    stop()
    isHeld = false
    if (event.originalEvent.touches.length !== 1) return
    timer = setTimeout(() => {
      isHeld = true
      onHold(event)
    }, rest)
  })
  for (const end of ['touchmove', 'touchend', 'touchcancel'] as const) map.on(end, stop)
  return () => {
    const wasHeld = isHeld
    isHeld = false
    return wasHeld
  }
}
