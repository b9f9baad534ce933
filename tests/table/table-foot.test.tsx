import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { figureAt, standTogether } from '../../src/domain/figures'
import { stackingOf } from '../../src/domain/stacking'
import type { View } from '../../src/domain/view'
import { TablePage } from '../../src/table/TablePage'
import { dutchAtlas } from '../support/published'
import { publishedFetch } from '../support/published-fetch'
import { renderScene } from '../support/render-scene'
import { rowOf } from './shown-table'

const atlas = dutchAtlas()
const show = (view: Partial<View> = {}) =>
  renderScene(<TablePage now={() => new Date(2026, 10, 23)} />, atlas, { page: 'table', columns: ['lonely', 'population', 'stacking'], ...view })
const byLonely: Partial<View> = { sorting: { column: 'lonely', descending: true } }

afterEach(() => vi.restoreAllMocks())

describe('who stand together', () => {
  it('are the groups that the figure cannot tell apart, in the order of the table', () => {
    show(byLonely)
    const part = screen.getByRole('region', { name: 'Wie staan samen bij ‘Eenzaam’' })
    const shown = within(part)
      .getAllByRole('listitem')
      .map(item =>
        within(item)
          .getAllByRole('link')
          .map(link => link.textContent),
      )
    const lonely = atlas.figures?.indicators.find(({ id }) => id === 'lonely')
    const ranked = atlas.areas.map(area => ({ item: area.name, value: atlas.figures ? Number(figureAt(atlas.figures, area.id, 'lonely')) : 0 }))
    const groups = lonely ? standTogether(ranked, lonely).map(group => group.map(({ item }) => item).toReversed()) : []
    expect(shown).toEqual(groups.toReversed())
    expect(shown[0]).toEqual(['Den Haag Zuidwest'])
    expect(shown.flat()).toHaveLength(20)
  })

  it('come with the rule', () => {
    show(byLonely)
    expect(screen.getByText(/verschillen minder dan 2 procentpunt.*niet te onderscheiden/)).toBeVisible()
  })

  it('are said to be nobody where all areas differ', () => {
    show({ sorting: { column: 'population', descending: true } })
    expect(screen.getByText('Alle gebieden verschillen meer dan dit.')).toBeVisible()
  })

  it('are left out where nothing is sorted and where the rows are wijken', () => {
    show()
    expect(screen.queryByRole('region', { name: /Wie staan samen/ })).toBeNull()
    show({ ...byLonely, rows: 'districts' })
    expect(screen.queryByRole('region', { name: /Wie staan samen/ })).toBeNull()
  })
})

describe('the stacking', () => {
  it('is a count with the list of which', async () => {
    show()
    const row = rowOf('Nieuwegein Centrale As')
    const { indicators, outOf } = stackingOf('nieuwegein-centrale-as', atlas.figures ?? { indicators: [], values: new Map() })
    await userEvent.click(within(row).getByText(`${indicators.length} van ${outOf}`))
    const items = within(within(row).getByRole('list', { name: 'Welke cijfers in Nieuwegein Centrale As' })).getAllByRole('listitem')
    expect(items.map(item => item.textContent)).toEqual(indicators.map(({ label }) => label))
  })

  it('is said to be a signal and no score', () => {
    show()
    expect(screen.getByText(/signaal om verder te kijken, geen rapportcijfer/)).toBeVisible()
  })
})

describe('the citation', () => {
  const line = /^Focusatlas, ‘Cijfers van de 20 gebieden’(?=.*2022)(?=.*2020).*tabel\/\?kolommen=\S+&sorteer=-lonely.*23 november 2026\.$/

  it('names title, sources, years, link and date, and can be copied', async () => {
    const user = userEvent.setup()
    show(byLonely)
    expect(screen.getByText(line)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Kopieer' }))
    expect(await screen.findByText('Gekopieerd.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toMatch(line)
  })

  it('is selected where the browser does not let us copy', async () => {
    const user = userEvent.setup()
    show(byLonely)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await user.click(screen.getByRole('button', { name: 'Kopieer' }))
    expect(await screen.findByText(/Kopiëren lukt hier niet/)).toBeVisible()
    expect(window.getSelection()?.toString()).toMatch(line)
  })
})

describe('the downloads', () => {
  const choose = async (name: RegExp) => {
    const group = within(screen.getByRole('group', { name: 'Tabel downloaden' }))
    await userEvent.click(group.getByRole('button', { name: 'Tabel downloaden' }))
    await userEvent.click(group.getByRole('menuitem', { name }))
    return group
  }
  const saved = () => {
    const names: string[] = []
    const files: Blob[] = []
    URL.createObjectURL = file => `blob:${files.push(file as Blob)}`
    URL.revokeObjectURL = () => {}
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download)
    })
    return { names, files }
  }

  it('give the table as it is shown, under a name that says what it is', async () => {
    const { names, files } = saved()
    show({ ...byLonely, columns: ['lonely'] })
    await choose(/Nederlandse spreadsheets/)
    await vi.waitFor(() => expect(names).toEqual(['focusatlas-gebieden-2026-11-23.csv']))
    const lines = new TextDecoder().decode(await files[0]?.arrayBuffer()).split('\r\n')
    expect(lines[0]).toContain('Eenzaam (% van de volwassenen, 2020, modelschatting)')
    expect(lines[2]).toBe('Den Haag Zuidwest;gebied;;den-haag-zuidwest;65,3')
  })

  it('say in a sentence that a file was not made, and leave the table', async () => {
    vi.stubGlobal('fetch', publishedFetch({ 'areas.geojson': 404 }).fetch)
    const { names } = saved()
    show()
    const group = await choose(/GeoJSON/)
    expect(await group.findByRole('alert')).toHaveTextContent('Het bestand is niet gemaakt.')
    expect(names).toEqual([])
    expect(screen.getByRole('table')).toBeVisible()
  })
})
