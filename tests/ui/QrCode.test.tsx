import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { QrCode } from '../../src/ui/QrCode'
import { cellsOf, scanned } from '../support/scan'

const code = () => screen.getByRole('img', { name: 'Code' })

test.each([
  'http://localhost:3000/',
  'https://voorbeeld.nl/atlas/gebied/utrecht-overvecht/?indicator=lonely&klassen=gelijk&taal=en',
  `https://voorbeeld.nl/vergelijk/?gebieden=${'utrecht-overvecht%2Crotterdam-zuid%2C'.repeat(6)}`,
  'https://voorbeeld.nl/?q=één–twee',
])('a camera reads %s', link => {
  render(<QrCode text={link} label="Code" />)
  expect(scanned(code())).toBe(link)
})

test('there is white around the code, as wide as the standard asks', () => {
  render(<QrCode text="https://voorbeeld.nl/" label="Code" />)
  const { edge, dark } = cellsOf(code())
  const reach = dark.flat()
  expect([Math.min(...reach), Math.max(...reach)]).toEqual([4, edge - 5])
})

test('the code is black on white in every theme', () => {
  render(
    <div data-theme="dark">
      <QrCode text="x" label="Code" />
    </div>,
  )
  expect(code().querySelector('rect')).toHaveAttribute('fill', 'white')
  expect(code().querySelector('path')).toHaveAttribute('fill', 'black')
})
