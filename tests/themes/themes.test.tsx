import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { claimedOutcomes } from '../../src/domain/outcomes'
import type { View } from '../../src/domain/view'
import { useStore } from '../../src/state/store'
import { PeoplePage } from '../../src/themes/PeoplePage'
import { ResultsPage } from '../../src/themes/ResultsPage'
import { ThemeList } from '../../src/themes/ThemeList'
import { ThemePanel } from '../../src/themes/ThemePanel'
import { ThemesPage } from '../../src/themes/ThemesPage'
import { dutchAtlas, englishAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

const atlas = dutchAtlas()
const user = userEvent.setup()
const view = () => useStore.getState().view

describe('the matrix', () => {
  const open = (of: Partial<View> = {}) => renderScene(<ThemesPage />, atlas, { page: 'themes', ...of })
  const areaNames = () =>
    within(screen.getByRole('table'))
      .getAllByRole('rowheader')
      .map(head => head.textContent)
      .slice(0, 20)

  test('is a table of twenty areas and nine themes', () => {
    open()
    expect(screen.getAllByRole('columnheader')).toHaveLength(10)
    expect(screen.getAllByRole('rowheader')).toHaveLength(21)
  })

  test('says in a cell what the area says on the theme', () => {
    open()
    expect(screen.getByRole('link', { name: 'Den Haag Zuidwest, veiligheid: 1 ambitie' })).toBeInTheDocument()
  })

  test('leads from a cell to the theme with just that area', async () => {
    open()
    await user.click(screen.getByRole('link', { name: /^Arnhem Oost, jeugd: / }))
    expect(view()).toMatchObject({ page: 'themes', theme: 'youth', source: 'arnhem-oost' })
  })

  test('sorts by a theme, most first', async () => {
    open()
    await user.click(screen.getByRole('button', { name: 'Sorteer op Jeugd' }))
    expect(areaNames()[0]).toMatch(/Arnhem Oost/)
    expect(screen.getByRole('columnheader', { name: /^Jeugd/ })).toHaveAttribute('aria-sort', 'descending')
  })

  test('leaves one kind when that is chosen', async () => {
    open()
    await user.click(screen.getByRole('radio', { name: 'Ambities' }))
    expect(view().kind).toBe('ambition')
    expect(within(screen.getByRole('table')).queryByRole('link', { name: /lessen/ })).not.toBeInTheDocument()
  })

  test('shows numbers instead of signs on request', async () => {
    open({ kind: 'ambition' })
    await user.click(screen.getByRole('button', { name: 'Toon als getallen' }))
    expect(screen.getByRole('link', { name: 'Den Haag Zuidwest, veiligheid: 1 ambitie' })).toHaveTextContent('1')
  })
})

describe('a theme', () => {
  const open = (of: Partial<View>, in_ = atlas) => renderScene(<ThemePanel />, in_, { page: 'themes', ...of })

  test('gathers the ambitions by what they aim at', () => {
    open({ theme: 'housing' })
    const [first] = atlas.insights.themes.find(({ id }) => id === 'housing')!.aims
    expect(within(screen.getByRole('region', { name: 'Wat de gebieden willen' })).getByRole('heading', { name: first!.title })).toBeInTheDocument()
  })

  test('gathers the lessons under headings', () => {
    open({ theme: 'trust' })
    const lessons = within(screen.getByRole('region', { name: 'Wat zij leerden' }))
    expect(lessons.getByRole('heading', { name: 'Eerst doen wat je belooft' })).toBeInTheDocument()
  })

  test('shows a result with the value before and after', () => {
    open({ theme: 'education', kind: 'result' })
    expect(screen.getByRole('img', { name: 'vroegtijdige schoolverlaters: van 4,2% naar 2,6%' })).toBeInTheDocument()
  })

  test('says that results were not verified', () => {
    open({ theme: 'education', kind: 'result' })
    expect(screen.getByText('Zoals verteld in het interview van april 2023, niet nagerekend.')).toBeInTheDocument()
  })

  test('says what was asked of the national government', () => {
    open({ theme: 'housing' })
    const asks = within(screen.getByRole('region', { name: 'Gevraagd aan het Rijk' }))
    expect(asks.getByText(/Help de wettelijke drempels weg te nemen/)).toBeInTheDocument()
  })

  test('narrowed to nothing says what to do', () => {
    open({ theme: 'health', role: 'police' })
    expect(screen.getByText('Niets gevonden met dit filter. Haal een keuze weg om meer te zien.')).toBeInTheDocument()
  })

  test('across all themes names the figure that it is narrowed to', () => {
    open({ about: 'lonely' })
    expect(screen.getByRole('heading', { level: 1, name: 'Alle thema’s' })).toBeInTheDocument()
    expect(screen.getByText('Eenzaam', { selector: 'header p' })).toBeInTheDocument()
  })

  test('opens a finding that the link leads to', () => {
    open({ theme: 'education', place: 'tilburg-noord-west-community-school' })
    const finding = document.getElementById('tilburg-noord-west-community-school')
    expect(finding).toHaveFocus()
    expect(within(finding!).getByRole('link', { name: 'Open Tilburg Noord West' })).toBeInTheDocument()
  })

  test('is there in English', () => {
    open({ theme: 'trust' }, englishAtlas())
    expect(within(screen.getByRole('region', { name: 'What they learned' })).getByRole('heading', { name: 'First do what you promise' })).toBeInTheDocument()
  })
})

describe('the choices beside a theme', () => {
  const open = () => renderScene(<ThemeList />, atlas, { page: 'themes', theme: 'youth' })

  test('leave one kind', async () => {
    open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'Lessen')
    expect(view().kind).toBe('lesson')
  })

  test('leave what one role says', async () => {
    open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wie zegt het' }), 'burgemeester')
    expect(view().role).toBe('mayor')
  })

  test('leave one area, and all again at a second press', async () => {
    open()
    const area = screen.getByRole('button', { name: /Arnhem Oost/ })
    await user.click(area)
    expect(view().source).toBe('arnhem-oost')
    await user.click(area)
    expect(view().source).toBeNull()
  })

  test('stay when another theme is opened', async () => {
    open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'Lessen')
    await user.click(screen.getByRole('link', { name: 'Veiligheid' }))
    expect(view()).toMatchObject({ theme: 'safety', kind: 'lesson' })
  })
})

describe('the results', () => {
  const open = (of: Partial<View> = {}) => renderScene(<ResultsPage />, atlas, { page: 'results', ...of })

  test('are all in one table, marked as claimed', () => {
    open()
    expect(screen.getAllByRole('row')).toHaveLength(claimedOutcomes(atlas.areas).length + 1)
    expect(screen.getByText('Zoals verteld in het interview van april 2023, niet nagerekend.', { selector: 'strong' })).toBeInTheDocument()
  })

  test('have metric, before, after, unit, area, speaker and page', () => {
    open()
    expect(screen.getByRole('row', { name: /bewonersoordeel/ })).toHaveTextContent(
      /bewonersoordeel.*4,9.*5,7.*rapportcijfer.*niet genoemd.*Utrecht Overvecht.*de schrijver van het interview.*vanaf 147/,
    )
  })

  test('sort by a column', async () => {
    open()
    await user.click(screen.getByRole('button', { name: 'Voor' }))
    expect(screen.getAllByRole('row')[1]).toHaveTextContent(/vroegtijdige schoolverlaters/)
  })

  test('can be taken along', () => {
    open()
    expect(screen.getByRole('button', { name: /Meenemen/ })).toBeInTheDocument()
  })
})

describe('who speaks', () => {
  test('are the twenty-five people by role, with their role as printed', () => {
    renderScene(<PeoplePage />, atlas, { page: 'people' })
    expect(screen.getAllByRole('listitem')).toHaveLength(25)
    const mayors = within(screen.getByRole('region', { name: 'burgemeester' }))
    expect(mayors.getByText('Sharon Dijksma')).toBeInTheDocument()
  })

  test('lead to what they say', async () => {
    renderScene(<PeoplePage />, atlas, { page: 'people' })
    await user.click(screen.getByRole('link', { name: 'Toon wat zij zeggen: politie' }))
    expect(view()).toMatchObject({ page: 'themes', role: 'police' })
  })
})
