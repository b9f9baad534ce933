import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { DistributionStrip } from '../../src/charts/DistributionStrip'

const percent = (value: number) => `${value}%`
const basis = {
  title: 'Eenzaam in Hier, 2020',
  summary: 'De helft ligt tussen 25% en 75%.',
  percentiles: Array.from({ length: 21 }, (_, index) => index * 5),
  extent: [0, 100] as const,
  area: { value: 60, label: '60%' },
  municipality: { value: 40, label: 'gemeente 40%' },
  country: { value: 20, label: 'NL 20%' },
  districts: [
    { code: 'WK1', value: 50, label: 'Een: 50%' },
    { code: 'WK2', value: 70, label: 'Twee: 70%' },
  ],
  format: percent,
}
const draw = (part: Partial<Parameters<typeof DistributionStrip>[0]> = {}) => render(<DistributionStrip {...basis} {...part} />).container
const numberAt = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name))
const tickAt = (container: Element, mark: string) =>
  Number(/^M([\d.]+)/.exec(container.querySelector(`[data-mark="${mark}"] path`)?.getAttribute('d') ?? '')?.[1])

it('is a picture with a name and a description', () => {
  draw()
  expect(screen.getByRole('img', { name: 'Eenzaam in Hier, 2020' })).toHaveAccessibleDescription('De helft ligt tussen 25% en 75%.')
})

it('puts the area, its wijken, its municipality and the country to scale', () => {
  const container = draw()
  const [one, two] = [...container.querySelectorAll('[data-mark="district"]')].map(dot => numberAt(dot, 'cx'))
  const area = numberAt(container.querySelector('[data-mark="area"] circle'), 'cx')
  const step = (two! - one!) / 20
  expect(step).toBeGreaterThan(0)
  expect(area - one!).toBeCloseTo(10 * step)
  expect(one! - tickAt(container, 'municipality')).toBeCloseTo(10 * step)
  expect(tickAt(container, 'municipality') - tickAt(container, 'country')).toBeCloseTo(20 * step)
})

it('draws the middle half and nine tenths of the wijken to scale', () => {
  const [thin, thick] = [...draw().querySelectorAll('rect')]
  expect(numberAt(thin, 'width') / numberAt(thick, 'width')).toBeCloseTo(90 / 50)
})

it('names the ends of the axis', () => {
  draw()
  expect(screen.getByText('0%')).toBeInTheDocument()
  expect(screen.getByText('100%')).toBeInTheDocument()
})

it('draws no mark for a missing area, municipality or country', () => {
  const container = draw({ area: null, municipality: null, country: null, districts: [] })
  expect(container.querySelectorAll('[data-mark]')).toHaveLength(0)
})

it('tells the country from the municipality where only one of them is known', () => {
  const container = draw({ municipality: null })
  expect(container.querySelector('[data-mark="country"]')).toHaveTextContent('NL 20%')
  expect(container.querySelector('[data-mark="municipality"]')).toBeNull()
})

it('marks the wijk that is pointed at elsewhere, and tells which one is pointed at here', () => {
  const onPoint = vi.fn()
  const container = draw({ highlighted: 'WK2', onPoint })
  const [one, two] = [...container.querySelectorAll('[data-mark="district"]')]
  expect(two).toHaveAttribute('data-highlighted')
  expect(one).not.toHaveAttribute('data-highlighted')
  fireEvent.pointerEnter(one!)
  fireEvent.pointerLeave(one!)
  expect(onPoint.mock.calls).toEqual([['WK1'], [null]])
})

it('draws no backward band however narrow it is', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 30, height: 24 } as DOMRect)
  const widths = [...draw().querySelectorAll('rect')].map(band => numberAt(band, 'width'))
  vi.restoreAllMocks()
  expect(Math.min(...widths)).toBeGreaterThan(0)
})

it('shows a goal as a broken line with a flag and its words, to scale', () => {
  const container = draw({ goal: { value: 30, label: 'eigen streefwaarde 2030: 30%', brief: 'doel 2030: 30%' } })
  expect(container.querySelectorAll('[data-mark="goal"] path')).toHaveLength(3)
  expect(screen.getByText('eigen streefwaarde 2030: 30%')).toBeInTheDocument()
  const leader = tickAt(container, 'goal')
  expect(leader).toBeLessThan(tickAt(container, 'municipality'))
  expect(leader).toBeGreaterThan(tickAt(container, 'country'))
})

it('says a goal in fewer words where it would run out of the drawing', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 240, height: 24 } as DOMRect)
  draw({ goal: { value: 30, label: 'eigen streefwaarde 2030: 30%', brief: 'doel 2030: 30%' } })
  vi.restoreAllMocks()
  expect(screen.getByText('doel 2030: 30%')).toBeInTheDocument()
})

it('shows the other places as notches where no band is known', () => {
  const container = draw({ percentiles: null, others: [10, 20, 90] })
  expect(container.querySelectorAll('[data-mark="other"]')).toHaveLength(3)
  expect(container.querySelectorAll('rect')).toHaveLength(0)
})
