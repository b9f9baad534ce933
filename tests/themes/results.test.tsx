// The board of results: every column sorts, each row leads to its interview, and all can be taken along.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Atlas } from '../../src/domain/atlas'
import { claimedOutcomes, outcomeColumns, sortOutcomes } from '../../src/domain/outcomes'
import type { View } from '../../src/domain/view'
import { useStore } from '../../src/state/store'
import { ResultsPage } from '../../src/themes/ResultsPage'
import { dutchAtlas, englishAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

const atlas = dutchAtlas()
const outcomes = claimedOutcomes(atlas.areas)
const user = userEvent.setup()
const view = () => useStore.getState().view
const open = (of: Partial<View> = {}, inAtlas: Atlas = atlas) =>
  renderScene(<ResultsPage now={() => new Date(2026, 10, 24)} />, inAtlas, { page: 'results', ...of })
const heads = () => screen.getAllByRole('rowheader').map(head => head.firstChild?.textContent)

afterEach(() => vi.restoreAllMocks())

describe.each(outcomeColumns)('sorted by %s', column => {
  test.each([false, true])('downwards %s, the rows stand in that order and the column says so', descending => {
    open({ sorting: { column, descending } })
    expect(heads()).toEqual(sortOutcomes(outcomes, column, descending, 'nl-NL').map(({ figure, title }) => figure?.metric ?? title))
    const sorted = screen.getAllByRole('columnheader').filter(head => head.hasAttribute('aria-sort'))
    expect(sorted.map(head => head.getAttribute('aria-sort'))).toEqual([descending ? 'descending' : 'ascending'])
  })
})

test('a column sorts upwards, then downwards, then not at all', async () => {
  open()
  const sortings = []
  for (let press = 0; press < 3; press += 1) {
    await user.click(screen.getByRole('button', { name: 'Gebied' }))
    sortings.push(view().sorting)
  }
  expect(sortings).toEqual([{ column: 'area', descending: false }, { column: 'area', descending: true }, null])
})

test('the order of a column of another page is no order here', () => {
  open({ sorting: { column: 'low_income', descending: true } })
  expect(heads()).toEqual(outcomes.map(({ figure, title }) => figure?.metric ?? title))
})

test('a result without a figure says so', () => {
  open()
  const without = outcomes.filter(({ figure }) => figure === null)
  expect(without.length).toBeGreaterThan(0)
  expect(screen.getAllByText('geen getal genoemd')).toHaveLength(without.length)
})

test('a row leads to the place in the interview, and Back to the row', async () => {
  open()
  const link = screen.getByRole('link', { name: 'Utrecht Overvecht: Bewoners geven een hoger cijfer' })
  expect(link).toHaveAttribute('href', expect.stringMatching(/^gebied\/utrecht-overvecht\/\?plek=utrecht-overvecht-bewonersoordeel$/))
  await user.click(link)
  expect(view()).toMatchObject({ page: 'map', area: 'utrecht-overvecht', place: 'utrecht-overvecht-bewonersoordeel' })
})

test('a link to a result brings the reader to its row', () => {
  open({ place: 'utrecht-overvecht-bewonersoordeel' })
  expect(screen.getByRole('row', { name: /bewonersoordeel/ })).toHaveFocus()
})

test('the board is there in English, with decimal points', () => {
  open({}, englishAtlas())
  expect(screen.getByText('As told in the interview of April 2023, not verified.', { selector: 'strong' })).toBeInTheDocument()
  expect(
    screen
      .getAllByRole('row')
      .map(row => row.textContent)
      .join('\n'),
  ).toMatch(/4\.95\.7/)
})

describe('the menu', () => {
  test('offers four kinds of file', async () => {
    open()
    await user.click(screen.getByRole('button', { name: /^Meenemen/ }))
    expect(within(screen.getByRole('menu')).getAllByRole('menuitem')).toHaveLength(4)
  })

  test('saves the rows in the order of the screen, under the day they were made', async () => {
    const files: Blob[] = []
    vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => {} }))
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download)
    })
    open({ sorting: { column: 'before', descending: true } })
    await user.click(screen.getByRole('button', { name: /^Meenemen/ }))
    await user.click(screen.getAllByRole('menuitem')[0]!)
    await waitFor(() => expect(names).toEqual(['focusatlas-resultaten-2026-11-24.csv']))
    const lines = (await files[0]!.text()).split('\r\n')
    expect(lines[1]).toMatch(/^bewonersoordeel;4,9;5,7;/)
    expect(lines.at(-2)).toMatch(/\/resultaten\/\?sorteer=-before$/)
  })
})
