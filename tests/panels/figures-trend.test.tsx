import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Break } from '../../src/domain/figures'
import { FiguresTrend } from '../../src/panels/FiguresTrend'
import { areaA, areaB, lonely, madeYears } from '../domain/made-years'

const broken: Break = { indicator: 'lonely', area: 'a', year: 2020, kind: 'definition', text: 'De vraag was anders.' }
const show = (breaks: readonly Break[] = [], area = areaA, indicator = lonely) =>
  render(<FiguresTrend area={area} indicator={indicator} figures={madeYears(breaks)} />)
const piecesOf = (mark: string) => document.querySelectorAll(`[data-mark="${mark}"] path`)

test('an area with one year has no line', () => {
  const { container } = show([], areaB)
  expect(container).toBeEmptyDOMElement()
})

test('the line of the area has its municipality and the country beside it, and says what it shows', () => {
  show()
  const picture = screen.getByRole('img', { name: 'Eenzaam in a door de jaren' })
  expect(picture).toHaveAccessibleDescription('a: 2018 41%, 2020 44%, 2022 47%. Gemeente Madestad: 2018 39%, 2022 40%. Nederland: 2018 38%, 2022 38%.')
  expect([piecesOf('area').length, piecesOf('municipality').length, piecesOf('country').length]).toEqual([1, 2, 1])
  expect(screen.getByText('41% in 2018 en 47% in 2022 zijn niet te onderscheiden.')).toBeInTheDocument()
})

test('a break of this area parts its own line alone, and says why', () => {
  show([broken])
  expect([piecesOf('area').length, piecesOf('country').length]).toEqual([2, 1])
  expect(screen.getByText('Breuk in 2020, andere manier van tellen. De vraag was anders.')).toBeInTheDocument()
  expect(document.querySelectorAll('[data-mark="break"]')).toHaveLength(1)
})

test('a break of every place parts all lines', () => {
  show([{ ...broken, area: null }])
  expect([piecesOf('area').length, piecesOf('country').length]).toEqual([2, 2])
})

test('a count is drawn alone, since a country would press it flat', () => {
  show([], areaA, { ...lonely, aggregation: 'sum' })
  expect([piecesOf('area').length, piecesOf('country').length]).toEqual([1, 0])
})

test('the same years stand in a table, what is missing in words', async () => {
  show()
  await userEvent.click(screen.getByText('Jaren als tabel'))
  const [head, , second] = within(screen.getByRole('table', { name: 'Eenzaam in a door de jaren' })).getAllByRole('row')
  expect(head).toHaveTextContent('JaaraGemeente MadestadNederland')
  expect(second).toHaveTextContent('202044%geen gegevengeen gegeven')
})
