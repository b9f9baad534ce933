import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { longPress } from '../../src/map/long-press'

type Listener = (event: unknown) => void
let listeners: Record<string, Listener[]>
const happen = (name: string, touches = 1) => {
  for (const listener of listeners[name] ?? []) listener({ originalEvent: { touches: { length: touches } } })
}

function press() {
  const onHold = vi.fn()
  const on = (name: string, listener: Listener) => {
    listeners[name] = [...(listeners[name] ?? []), listener]
  }
  const endsHold = longPress({ on } as unknown as Parameters<typeof longPress>[0], onHold)
  return { onHold, endsHold }
}

beforeEach(() => {
  listeners = {}
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a finger that rests points, and the click that ends it is none', () => {
  const { onHold, endsHold } = press()
  happen('touchstart')
  vi.advanceTimersByTime(600)
  happen('touchend')
  expect(onHold).toHaveBeenCalledOnce()
  expect([endsHold(), endsHold()]).toEqual([true, false])
})

test.each(['touchmove', 'touchend'])('a touch that ends by %s before is a tap', end => {
  const { onHold, endsHold } = press()
  happen('touchstart')
  vi.advanceTimersByTime(200)
  happen(end)
  vi.advanceTimersByTime(600)
  expect(onHold).not.toHaveBeenCalled()
  expect(endsHold()).toBe(false)
})

test('two fingers zoom and point at nothing', () => {
  const { onHold } = press()
  happen('touchstart', 2)
  vi.advanceTimersByTime(600)
  expect(onHold).not.toHaveBeenCalled()
})
