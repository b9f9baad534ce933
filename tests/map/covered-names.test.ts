// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { makeNamesGiveWay } from '../../src/map/covered-names'

type Box = [[number, number], [number, number]]

/** A map with the name 'Fryslân' (7) at 100 × 100 pixels. */
const states: Record<string, unknown>[] = []
const map = {
  getLayer: (layer: string) => (layer === 'label-country' ? undefined : layer),
  queryRenderedFeatures: ([[left, top], [right, bottom]]: Box, { layers }: { layers: string[] }) =>
    layers.includes('label-province') && left <= 100 && right >= 100 && top <= 100 && bottom >= 100 ? [{ id: 7 }] : [],
  setFeatureState: ({ source, id }: { source: string; id: number }, state: object) => states.push({ source, id, ...state }),
} as unknown as Parameters<typeof makeNamesGiveWay>[0]

/** An overlay that begins 50 pixels to the right, with one marker whose circle lies at `left`. */
function overlayWith(left: number): { overlay: HTMLElement; move(left: number): void } {
  const overlay = document.createElement('div')
  overlay.innerHTML = '<svg><g data-area="leeuwarden-oost"><circle /></g></svg>'
  overlay.getBoundingClientRect = () => new DOMRect(50, 0, 800, 600)
  const circle = overlay.querySelector('circle')
  let at = left
  if (circle) circle.getBoundingClientRect = () => new DOMRect(at, 90, 20, 20)
  return {
    overlay,
    move(next) {
      at = next
    },
  }
}

beforeEach(() => states.splice(0))

test('a name that a marker lies over is not shown', () => {
  makeNamesGiveWay(map, overlayWith(140).overlay)()
  expect(states).toEqual([{ source: 'labels', id: 7, covered: true }])
})

test('a name beside the markers stays', () => {
  makeNamesGiveWay(map, overlayWith(300).overlay)()
  expect(states).toEqual([])
})

test('a name comes back when the marker has moved away', () => {
  const { overlay, move } = overlayWith(140)
  const giveWay = makeNamesGiveWay(map, overlay)
  giveWay()
  move(300)
  giveWay()
  expect(states.at(-1)).toEqual({ source: 'labels', id: 7, covered: false })
})

test('while nothing moves nothing is painted anew', () => {
  const giveWay = makeNamesGiveWay(map, overlayWith(140).overlay)
  giveWay()
  giveWay()
  expect(states).toHaveLength(1)
})
