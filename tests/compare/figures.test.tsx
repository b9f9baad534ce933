import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { choropleth } from '../../src/domain/choropleth'
import { defaultView } from '../../src/domain/view'
import { useStore } from '../../src/state/store'
import { areaIn, dutchAtlas } from '../support/published'
import { pair, part, rowIn, showComparison, textsOf } from './show-comparison'

const user = userEvent.setup()
const atlas = dutchAtlas()

describe('the rows of figures', () => {
  const title = 'Cijfers naast elkaar'

  test('have a value an area and one of the country, with year and kind', () => {
    showComparison()
    const row = rowIn(title, /^Personen met een laag inkomen/)
    expect(textsOf(within(row).getAllByRole('cell')).slice(1)).toEqual(['45%', '44%', '40%'])
    expect(row).toHaveTextContent('2022 · geteld')
  })

  test('say which differences the figures cannot carry, and only those', () => {
    showComparison()
    expect(rowIn(title, /^Personen met een laag inkomen/)).toHaveTextContent('niet te onderscheiden')
    expect(rowIn(title, /^Rokers/)).not.toHaveTextContent('niet te onderscheiden')
  })

  test('are grouped by theme, or stand by the largest difference', async () => {
    showComparison()
    const groups = () =>
      within(part(title).getByRole('table'))
        .getAllByRole('row')
        .filter(row => row.querySelector('[scope=colgroup]'))
    expect(textsOf(groups())).toEqual(['Wonen', 'Werk en inkomen', 'Onderwijs', 'Gezondheid', 'Samenleven', 'Bevolking'])
    await user.selectOptions(part(title).getByRole('combobox', { name: 'Volgorde' }), 'Grootste verschil eerst')
    const headers = textsOf(part(title).getAllByRole('rowheader'))
    expect(headers.slice(0, 3).map(text => text?.replace(/\d{4}.*/, ''))).toEqual(['Rokers', 'Mantelzorgers', 'Moeite met rondkomen'])
    const tied = headers.map(text => text?.includes('niet te onderscheiden'))
    expect(tied.lastIndexOf(false)).toBeLessThan(tied.indexOf(true))
  })

  test('say so where there is no value', () => {
    const values = new Map([...atlas.figures!.values].filter(([code]) => code !== 'vlaardingen-westwijk'))
    showComparison(pair, {}, { ...atlas, figures: { ...atlas.figures!, values } })
    expect(within(rowIn(title, /^Rokers/)).getAllByRole('cell')[2]).toHaveTextContent('geen gegeven')
  })

  test('name their sources', () => {
    showComparison()
    expect(part(title).getByText(/RIVM.* · |· .*RIVM/)).toHaveTextContent('CBS')
  })

  test('light up the column of the area that is pointed at', async () => {
    showComparison()
    const heading = part(title).getByRole('columnheader', { name: 'Vlaardingen Westwijk' })
    await user.hover(heading)
    expect(useStore.getState().hovered).toBe('vlaardingen-westwijk')
    expect(within(rowIn(title, /^Rokers/)).getAllByRole('cell')[2]).toHaveAttribute('data-hovered')
    await user.unhover(heading)
    expect(useStore.getState().hovered).toBeNull()
  })
})

describe('the small maps', () => {
  const title = 'Op dezelfde schaal'
  const maps = () => part(title).getAllByRole('img')
  const drawn = (map: Element | undefined) => map?.querySelectorAll('path[class*=district]').length

  test('draw every wijk of each area, with its ground in words', async () => {
    showComparison()
    await vi.waitFor(() => expect(maps().map(drawn)).toEqual(pair.map(id => areaIn(atlas, id).boundary.members.length)))
    expect(maps()[0]).toHaveAccessibleName('Schiedam Nieuwland en Oost: 2,6 km²')
  })

  test('share one window of kilometres and one bar', () => {
    showComparison(['rotterdam-zuid', 'vlaardingen-westwijk', 'delft-west'])
    expect(new Set(maps().map(map => map.getAttribute('viewBox'))).size).toBe(1)
    expect(new Set(maps().map(map => map.querySelector('text')?.textContent)).size).toBe(1)
    expect(maps()[0]?.querySelector('text')).toHaveTextContent(/^[\d,]+ km$/)
  })

  test('take their colours from the same classes as the map', async () => {
    showComparison(pair, { indicator: 'low_income' })
    const lowIncome = atlas.figures!.indicators.find(({ id }) => id === 'low_income')!
    const colours = areaIn(atlas, 'vlaardingen-westwijk').boundary.members.map(
      ({ code }) => choropleth(lowIncome, atlas.figures!, atlas, defaultView).colourAt(code)!,
    )
    await vi.waitFor(() => {
      const paths = [...maps()[1]!.querySelectorAll<SVGPathElement>('path[class*=district]')]
      expect(paths).toHaveLength(colours.length)
      for (const [index, path] of paths.entries()) expect(path).toHaveStyle({ fill: colours[index] })
    })
  })

  test('show the indicator that is chosen, with its value and year', async () => {
    showComparison()
    await user.selectOptions(part(title).getByRole('combobox', { name: 'Cijfer' }), 'Rokers')
    expect(maps()[0]?.closest('li')).toHaveTextContent('2,6 km² · Rokers 26% (2020)')
    expect(useStore.getState().view.indicator).toBe('smoker')
  })

  test('name the wijk that is pointed at, with its value', async () => {
    showComparison(pair, { indicator: 'low_income' })
    await vi.waitFor(() => expect(drawn(maps()[0])).toBeGreaterThan(0))
    const [member] = areaIn(atlas, pair[0]!).boundary.members
    await user.hover(maps()[0]!.querySelector('path[class*=district]')!)
    expect(useStore.getState()).toMatchObject({ hovered: pair[0], hoveredDistrict: member?.code })
    expect(part(title).getByText(new RegExp(`^${member?.name}: \\d+%$`))).toBeInTheDocument()
  })

  test('say so where the outlines did not come, and the rest of the page goes on', async () => {
    showComparison(pair, {}, atlas, { 'districts.geojson': 404 })
    expect(await screen.findByRole('alert')).toHaveTextContent('De grenzen zijn niet geladen.')
    expect(part('De grootste verschillen').getAllByRole('listitem')).toHaveLength(3)
  })
})
