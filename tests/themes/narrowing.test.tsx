// A theme narrowed by the filter: what is left of it, what is said above it, and what the list beside it offers.
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { findingsOf, passes } from '../../src/domain/findings'
import type { View } from '../../src/domain/view'
import { useStore } from '../../src/state/store'
import { ThemeList } from '../../src/themes/ThemeList'
import { ThemePanel } from '../../src/themes/ThemePanel'
import { areaIn, dutchAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

const atlas = dutchAtlas()
const all = findingsOf(atlas.areas)
const user = userEvent.setup()
const view = () => useStore.getState().view
const open = (of: Partial<View>) => renderScene(<ThemePanel />, atlas, { page: 'themes', ...of })
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(heading => heading.textContent)
/** The findings on the screen, by the ids that links name them with. */
const shown = () => [...document.querySelectorAll('li[id]')].map(({ id }) => id).toSorted()
const expected = (filter: Parameters<typeof passes>[1]) =>
  all
    .filter(finding => passes(finding, filter))
    .map(({ id }) => id)
    .toSorted()

describe('a theme', () => {
  test('without a filter shows every finding once, under the five headings', () => {
    open({ theme: 'health' })
    expect(shown()).toEqual(expected({ theme: 'health' }))
    expect(headings().slice(0, 5)).toEqual(['Wat de gebieden willen', 'Wat zij leerden', 'Wat zij doen', 'Wat zij bereikten', 'Wat in de weg staat'])
  })

  test('narrowed to lessons shows just those, and no other heading', () => {
    open({ theme: 'health', kind: 'lesson' })
    expect(shown()).toEqual(expected({ theme: 'health', kind: 'lesson' }))
    expect(headings()).toEqual(['Wat zij leerden'])
  })

  test('narrowed to one area shows just its findings and says so', () => {
    open({ theme: 'youth', source: 'arnhem-oost' })
    expect(shown()).toEqual(expected({ theme: 'youth', source: 'arnhem-oost' }))
    expect(screen.getByText('Arnhem Oost', { selector: 'header p' })).toBeInTheDocument()
    expect(screen.getByText(`${shown().length} punten uit 1 gebied`)).toBeInTheDocument()
  })

  test('narrowed to a role shows what is said in that role, and no ambition', () => {
    open({ theme: 'safety', role: 'police' })
    expect(shown()).toEqual(expected({ theme: 'safety', role: 'police' }))
    expect(headings()).not.toContain('Wat de gebieden willen')
  })

  test('narrowed to a figure shows what is tied to it, also across all themes', () => {
    open({ about: 'low_income' })
    expect(shown()).toEqual(expected({ about: 'low_income' }))
    expect(headings()).not.toContain('In hun eigen woorden')
  })

  test('names every choice above', () => {
    open({ theme: 'youth', source: 'arnhem-oost', role: 'community' })
    expect(screen.getByText('bewoners en wijkorganisaties · Arnhem Oost')).toBeInTheDocument()
  })

  test('narrowed to nothing has no heading of a part', () => {
    open({ theme: 'trust', kind: 'ambition', role: 'mayor' })
    expect(screen.getByText('Niets gevonden met dit filter. Haal een keuze weg om meer te zien.')).toBeInTheDocument()
    expect(shown()).toEqual([])
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument()
  })
})

describe('a heading of lessons', () => {
  const lesson = atlas.insights.lessons.find(({ id }) => id === 'stand-by-young-people')!
  const group = () => within(screen.getByRole('heading', { name: lesson.title }).closest('section')!)

  test('stands with its text and the first quote that fits', () => {
    open({ kind: 'lesson', source: 'schiedam-nieuwland-en-oost' })
    const [, quote] = areaIn(atlas, 'schiedam-nieuwland-en-oost').interview.quotes
    expect(group().getByText(lesson.text)).toBeInTheDocument()
    expect(group().getByText(`“${quote!.text}”`)).toBeInTheDocument()
  })

  test('stands without a quote where none fits', () => {
    const other = all.find(({ id, area }) => lesson.highlights.includes(id) && !lesson.quotes.some(quote => quote.startsWith(area.id)))!
    open({ kind: 'lesson', source: other.area.id })
    expect(group().queryByRole('figure')).not.toBeInTheDocument()
  })
})

describe('what was asked of the national government', () => {
  const region = () => screen.queryByRole('region', { name: 'Gevraagd aan het Rijk' })
  test('leads to where it was asked', async () => {
    open({ theme: 'housing', source: 'utrecht-overvecht' })
    await user.click(within(within(region()!).getAllByRole('listitem')[0]!).getByRole('link', { name: 'Utrecht Overvecht' }))
    expect(view()).toMatchObject({ page: 'map', area: 'utrecht-overvecht', place: expect.stringMatching(/^utrecht-overvecht-/) })
  })

  test('is left out where only lessons are shown', () => {
    open({ theme: 'housing', kind: 'lesson' })
    expect(screen.getByText(/punten uit/)).toBeInTheDocument()
    expect(region()).not.toBeInTheDocument()
  })
})

describe('the list beside a theme', () => {
  const list = (of: Partial<View>) => renderScene(<ThemeList />, atlas, { page: 'themes', ...of })
  const areas = () => within(screen.getByRole('region', { name: 'Waar dit speelt' })).getAllByRole('button')

  test('names the areas that say something within the filter, with how much', () => {
    list({ theme: 'health', kind: 'lesson' })
    const lessons = all.filter(finding => passes(finding, { theme: 'health', kind: 'lesson' }))
    const names = [...new Set(lessons.map(({ area }) => area))].map(area => `${area.nr}${area.name}${lessons.filter(lesson => lesson.area === area).length}`)
    expect(areas().map(area => area.textContent)).toEqual(names)
  })

  test('keeps the other areas in sight when one is chosen, which is marked', () => {
    list({ theme: 'youth', source: 'arnhem-oost' })
    expect(areas().length).toBeGreaterThan(5)
    expect(areas().filter(area => area.getAttribute('aria-pressed') === 'true')).toHaveLength(1)
  })

  test('lights an area up on the map while it is pointed at', async () => {
    list({ theme: 'youth' })
    await user.hover(screen.getByRole('button', { name: /Arnhem Oost/ }))
    expect(useStore.getState().hovered).toBe('arnhem-oost')
    await user.unhover(screen.getByRole('button', { name: /Arnhem Oost/ }))
    expect(useStore.getState().hovered).toBeNull()
  })

  test('narrows to a figure', async () => {
    list({ theme: 'youth' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bij welk cijfer' }), 'Personen met een laag inkomen (laagste 40 %)')
    expect(view()).toMatchObject({ theme: 'youth', about: 'low_income' })
  })

  test('takes all choices away at once, and offers that only where there is one', async () => {
    list({ theme: 'youth', kind: 'lesson', source: 'arnhem-oost', about: 'low_income', role: 'community' })
    await user.click(screen.getByRole('button', { name: 'Filter weghalen' }))
    expect(view()).toMatchObject({ theme: 'youth', kind: null, source: null, about: null, role: null })
    expect(screen.queryByRole('button', { name: 'Filter weghalen' })).not.toBeInTheDocument()
  })

  test('marks the theme that is open', () => {
    list({ theme: 'youth' })
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Jeugd')
  })
})
