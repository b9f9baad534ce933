import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { AgeBars } from '../../src/charts/AgeBars'
import { ChartFrame } from '../../src/charts/ChartFrame'

const draw = () =>
  render(
    <AgeBars
      title="Leeftijden in Hier"
      summary="0–14 jaar 20%, in Nederland 15%."
      groups={[
        { label: '0–14 jaar', value: 20, country: 15 },
        { label: '15–24 jaar', value: 40, country: 10 },
        { label: '65 jaar en ouder', value: null, country: 20 },
      ]}
      names={{ area: 'Hier', country: 'Nederland' }}
      missing="geen gegeven"
      format={value => `${value}%`}
    />,
  ).container
const widths = (container: Element, kind: string) => [...container.querySelectorAll(`[data-mark="${kind}"]`)].map(bar => Number(bar.getAttribute('width')))

it('is a picture with a name and a description', () => {
  draw()
  expect(screen.getByRole('img', { name: 'Leeftijden in Hier' })).toHaveAccessibleDescription('0–14 jaar 20%, in Nederland 15%.')
})

it('draws bars from nought to scale, of area and country alike', () => {
  const container = draw()
  const [first, second] = widths(container, 'area')
  expect(second! / first!).toBeCloseTo(2)
  expect(widths(container, 'country')[0]! / first!).toBeCloseTo(15 / 20)
})

it('writes that a value is missing and draws no bar for it', () => {
  const container = draw()
  expect(screen.getByText('geen gegeven')).toBeInTheDocument()
  expect(widths(container, 'area')[2]).toBe(0)
})

it('stands in a frame with sentence and source, and with its numbers as a table behind a word', async () => {
  render(
    <ChartFrame
      title="Leeftijden"
      sentence="Een zin."
      source="Bron: CBS, 2022. Geteld."
      words={{ asTable: 'Toon als tabel' }}
      table={{ columns: ['Leeftijd', 'Hier'], rows: [['0–14 jaar', '20%']] }}
    >
      <i />
    </ChartFrame>,
  )
  const frame = screen.getByRole('figure', { name: 'Leeftijden' })
  expect(frame).toHaveTextContent('Een zin.')
  expect(frame).toHaveTextContent('Bron: CBS, 2022. Geteld.')
  expect(within(frame).getByText('20%')).not.toBeVisible()
  await userEvent.click(within(frame).getByText('Toon als tabel'))
  expect(within(within(frame).getByRole('table', { name: 'Leeftijden' })).getByRole('row', { name: '0–14 jaar 20%' })).toBeVisible()
})
