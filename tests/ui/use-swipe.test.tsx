import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useSwipe } from '../../src/ui/use-swipe'

function Card({ onSwipe }: { onSwipe(direction: 1 | -1): void }) {
  return (
    <article {...useSwipe(onSwipe)}>
      <p data-swipes>Schuift zelf</p>
    </article>
  )
}

/** A finger from one place to another; jsdom has no pointer events of its own. */
function drag(on: Element, across: number, along: number, pointerType = 'touch') {
  const at = (x: number, y: number, type: string) =>
    fireEvent(on, Object.assign(new MouseEvent(type, { bubbles: true, clientX: x, clientY: y }), { pointerType, pointerId: 1 }))
  at(200, 200, 'pointerdown')
  at(200 + across, 200 + along, 'pointerup')
}

function shown() {
  const onSwipe = vi.fn()
  render(<Card onSwipe={onSwipe} />)
  return { onSwipe, card: screen.getByRole('article') }
}

test('a finger to the left asks for what comes next, one to the right for what was before', () => {
  const { onSwipe, card } = shown()
  drag(card, -120, 10)
  drag(card, 120, -10)
  expect(onSwipe.mock.calls).toEqual([[1], [-1]])
})

test.each([
  ['a short way', -40, 0, 'touch'],
  ['downwards', -80, 90, 'touch'],
  ['with a mouse', -200, 0, 'mouse'],
])('%s asks for nothing', (_, across, along, pointerType) => {
  const { onSwipe, card } = shown()
  drag(card, across, along, pointerType)
  expect(onSwipe).not.toHaveBeenCalled()
})

test('a part that moves sideways itself keeps its gesture', () => {
  const { onSwipe } = shown()
  drag(screen.getByText('Schuift zelf'), -200, 0)
  expect(onSwipe).not.toHaveBeenCalled()
})
