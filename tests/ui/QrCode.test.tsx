import { render, screen } from '@testing-library/react'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { QrCode } from '../../src/ui/QrCode'

/** Pixels for each cell, as on a small photo. */
const zoom = 4

/** The dark cells of the drawing, and how many cells wide it is. */
function cells() {
  const svg = screen.getByRole('img', { name: 'Code' })
  const edge = Number(svg.getAttribute('viewBox')?.split(' ')[2])
  const dark = [...(svg.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
  return { edge, dark }
}

/** What a camera reads. */
function scanned() {
  const { edge, dark } = cells()
  const width = edge * zoom
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [x, y] of dark)
    for (let row = y * zoom; row < (y + 1) * zoom; row++)
      for (let column = x * zoom; column < (x + 1) * zoom; column++) pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  return jsQR(pixels, width, width)?.data
}

test.each([
  'http://localhost:3000/',
  'https://voorbeeld.nl/atlas/gebied/utrecht-overvecht/?indicator=lonely&klassen=gelijk&taal=en',
  `https://voorbeeld.nl/vergelijk/?gebieden=${'utrecht-overvecht%2Crotterdam-zuid%2C'.repeat(6)}`,
  'https://voorbeeld.nl/?q=één–twee',
])('a camera reads %s', link => {
  render(<QrCode text={link} label="Code" />)
  expect(scanned()).toBe(link)
})

test('there is white around the code, as wide as the standard asks', () => {
  render(<QrCode text="https://voorbeeld.nl/" label="Code" />)
  const { edge, dark } = cells()
  const reach = dark.flat()
  expect([Math.min(...reach), Math.max(...reach)]).toEqual([4, edge - 5])
})

test('the code is black on white in every theme', () => {
  render(
    <div data-theme="dark">
      <QrCode text="x" label="Code" />
    </div>,
  )
  const code = screen.getByRole('img', { name: 'Code' })
  expect(code.querySelector('rect')).toHaveAttribute('fill', 'white')
  expect(code.querySelector('path')).toHaveAttribute('fill', 'black')
})
