import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { View } from '../../src/domain/view'
import { useStore } from '../../src/state/store'
import { TablePage } from '../../src/table/TablePage'
import { dutchAtlas, englishAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'
import { headingOf, headings, rowNames, rowOf, shownRows } from './shown-table'

const atlas = dutchAtlas()
const show = (view: Partial<View> = {}, from = atlas) => renderScene(<TablePage now={() => new Date(2026, 10, 23)} />, from, { page: 'table', ...view })

describe('the table page', () => {
  it('is a table with a caption, themes over columns and names before rows', () => {
    show()
    const table = screen.getByRole('table', { name: 'Cijfers van de 20 gebieden, met Nederland als ijkpunt' })
    expect(within(table).getByRole('columnheader', { name: 'Werk en inkomen' })).toHaveAttribute('colspan', '2')
    expect(headingOf('Eenzaam')).toHaveAttribute('scope', 'col')
    expect(rowOf('Den Haag Zuidwest').cells[0]).toHaveAttribute('scope', 'row')
  })

  it('has a heading over every cell', () => {
    show()
    const themes = screen.getByRole<HTMLTableElement>('table').tHead?.rows[0]?.cells ?? []
    expect([...themes].reduce((sum, cell) => sum + cell.colSpan, 0)).toBe(headings().length + 1)
    for (const row of shownRows()) expect(row.cells).toHaveLength(headings().length + 1)
  })

  it('says unit, maker, year and kind below a heading', () => {
    show()
    expect(headingOf('Eenzaam')).toHaveTextContent("% van de volwassenenRIVM, GGD'en en CBS, 2020modelschatting")
    expect(headingOf('Hoogopgeleiden')).toHaveTextContent('geschat')
    expect(headingOf('Koopwoningen')).not.toHaveTextContent(/schat/)
  })

  it('sorts by a column from high to low at the first click, then the other way, then not', async () => {
    show()
    const sort = screen.getByRole('button', { name: 'Eenzaam' })
    await userEvent.click(sort)
    expect(headingOf('Eenzaam')).toHaveAttribute('aria-sort', 'descending')
    expect(rowNames()[1]).toMatch('Den Haag Zuidwest')
    await userEvent.click(sort)
    expect(headingOf('Eenzaam')).toHaveAttribute('aria-sort', 'ascending')
    expect(rowNames().at(-1)).toMatch('Den Haag Zuidwest')
    await userEvent.click(sort)
    expect(headingOf('Eenzaam')).not.toHaveAttribute('aria-sort')
    expect(rowNames()[1]).toMatch('Amsterdam Nieuw-West')
  })

  it('sorts names from A to Z first', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Gebied' }))
    expect(headingOf('Gebied')).toHaveAttribute('aria-sort', 'ascending')
  })

  it('says in a sentence what is shown', () => {
    show({ sorting: { column: 'lonely', descending: true } })
    expect(screen.getByText('U ziet de 20 gebieden met 10 kolommen, van hoog naar laag op ‘Eenzaam’.')).toHaveAttribute('role', 'status')
    expect(screen.getByText(/geen ranglijst/)).toBeVisible()
  })

  it('has the country above the places', () => {
    show({ sorting: { column: 'lonely', descending: false } })
    expect(rowNames()[0]).toBe('Nederland')
  })

  it('turns to wijken, with the area each lies in', async () => {
    show({ columns: ['lonely'] })
    await userEvent.click(screen.getByRole('radio', { name: 'Wijken' }))
    expect(shownRows()).toHaveLength(100)
    expect(rowOf('Slotermeer-Noordoost').cells[0]).toHaveTextContent('Amsterdam Nieuw-West')
    expect(useStore.getState().view.rows).toBe('districts')
  })

  it('says which part of a wijk counts', () => {
    show({ rows: 'districts', columns: ['lonely'] })
    const member = atlas.areas.flatMap(area => area.boundary.members).find(({ share }) => share < 1)
    expect(rowOf(member?.name ?? '').cells[0]).toHaveTextContent(/\d+% van de wijk telt mee/)
  })

  it('shows the municipality of each area when asked to', async () => {
    show()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Gemeenten erbij' }))
    const names = rowNames()
    expect(names[names.findIndex(name => name?.includes('Den Haag Zuidwest')) + 1]).toBe('gemeente Den Haag')
  })

  it('links every area to its own page and remembers who is pointed at', async () => {
    show()
    const link = within(rowOf('Breda Noord')).getByRole('link', { name: 'Breda Noord' })
    expect(link).toHaveAttribute('href', expect.stringContaining('gebied/breda-noord/'))
    await userEvent.hover(link)
    expect(useStore.getState().hovered).toBe('breda-noord')
  })

  it('adds and takes away columns', async () => {
    show()
    await userEvent.click(screen.getByText(/^Kolommen kiezen/))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Rokers' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Koopwoningen' }))
    expect(headingOf('Rokers')).toBeVisible()
    expect(headingOf('Koopwoningen')).toBeNull()
  })

  it('shows all columns, and the usual ones again', async () => {
    show()
    await userEvent.click(screen.getByText(/^Kolommen kiezen/))
    await userEvent.click(screen.getByRole('button', { name: 'Alle' }))
    expect(screen.getByText('Kolommen kiezen (29 van 29)')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Gebruikelijke' }))
    expect(useStore.getState().view.columns).toBeNull()
    expect(screen.getByText('Kolommen kiezen (10 van 29)')).toBeVisible()
  })

  it('keeps the last column', async () => {
    show({ columns: ['lonely'] })
    await userEvent.click(screen.getByText(/^Kolommen kiezen/))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Eenzaam' }))
    expect(useStore.getState().view.columns).toEqual(['lonely'])
    expect(headingOf('Eenzaam')).toBeVisible()
  })

  it('says that the figures are on their way', () => {
    show({}, { ...atlas, figures: null })
    expect(screen.getByRole('status')).toHaveTextContent('De cijfers worden geladen.')
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('speaks English', () => {
    show({}, englishAtlas())
    expect(screen.getByRole('table', { name: 'Figures of the 20 areas, with the Netherlands as a benchmark' })).toBeVisible()
    expect(rowOf('Netherlands')).toHaveTextContent('17,588,925')
  })
})
