import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PartBoundary } from '../../src/ui/PartBoundary'

function Broken(): never {
  throw new Error('broken')
}

test('a part that works is shown as it is', () => {
  render(<PartBoundary sentence="Dit deel ontbreekt.">tekst</PartBoundary>)
  expect(screen.getByText('tekst')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('a part that breaks says so in its own place and keeps the rest', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  render(
    <>
      <p>ervoor</p>
      <PartBoundary sentence="Dit deel ontbreekt.">
        <Broken />
      </PartBoundary>
      <p>erna</p>
    </>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('Dit deel ontbreekt.')
  expect(screen.getByText('ervoor')).toBeInTheDocument()
  expect(screen.getByText('erna')).toBeInTheDocument()
})
