import { render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useSize } from '../../src/charts/use-size'

function Chart() {
  const { width, ruler } = useSize()
  return (
    <p>
      <span ref={ruler} />
      {width}
    </p>
  )
}

/** A chart in a panel of 300 pixels that has been laid out, or was left for later. */
function show(isLaidOut: boolean) {
  Object.assign(HTMLSpanElement.prototype, { checkVisibility: () => isLaidOut })
  const asked = vi.spyOn(HTMLSpanElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 13))
  render(<Chart />)
  return asked
}

afterEach(() => void vi.restoreAllMocks())

test('a chart is as wide as its place', () => {
  show(true)
  expect(screen.getByText('300')).toBeInTheDocument()
})

test('a chart that the page left for later is not laid out for the sake of its width', () => {
  expect(show(false)).not.toHaveBeenCalled()
  expect(screen.getByText('392')).toBeInTheDocument()
})
