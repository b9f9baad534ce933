import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { divergingColours, sequentialColours } from '../../src/domain/palette'
import { resolve } from '../../src/domain/scene'
import { defaultView, type View } from '../../src/domain/view'
import { inkOn } from '../../src/lib/luminance'
import { hoverClass } from '../../src/state/actions'
import { useStore } from '../../src/state/store'
import { TablePage } from '../../src/table/TablePage'
import { dutchAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'
import { contrast } from '../support/tokens'
import { headingOf, rowOf } from './shown-table'

const atlas = dutchAtlas()
const show = (view: Partial<View>) => renderScene(<TablePage />, atlas, { page: 'table', ...view })

/** What jsdom makes of a colour. */
function asStyle(colour: string): string {
  const probe = document.createElement('i')
  probe.style.backgroundColor = colour
  return probe.style.backgroundColor
}

describe('the coloured column', () => {
  it('has for every area the colour that the map has', () => {
    const view = { indicator: 'lonely', columns: ['lonely'] }
    show(view)
    const { choropleth } = resolve({ ...defaultView, ...view }, atlas)
    for (const area of atlas.areas) {
      expect(rowOf(area.name).cells[1]?.style.backgroundColor).toBe(asStyle(choropleth?.colourAt(area.id) ?? ''))
    }
  })

  it('leaves the other columns without colour', () => {
    show({ indicator: 'lonely', columns: ['lonely', 'smoker'] })
    const [, smoker, lonely] = rowOf('Den Haag Zuidwest').cells
    expect(smoker?.style.backgroundColor).toBe('')
    expect(lonely?.style.backgroundColor).not.toBe('')
  })

  it('has text that reads well on every colour of the palette', () => {
    const colours = [5, 4, 3, 2, 1].flatMap(count => [...sequentialColours(count), ...divergingColours(count)])
    for (const colour of colours) expect(contrast(inkOn(colour), colour)).toBeGreaterThanOrEqual(4.5)
  })

  it('has no colour where there is no value, but says so', () => {
    show({ rows: 'districts', indicator: 'low_income', columns: ['low_income'] })
    const cell = screen.getByText('geen gegeven', { selector: 'td *' }).closest('td')
    expect(cell?.style.backgroundColor).toBe('')
    expect(cell).toHaveAttribute('data-missing')
  })

  it('follows the choice of the reader', async () => {
    show({ columns: ['lonely', 'smoker'] })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kleuren van de kaart bij' }), 'Rokers')
    expect(useStore.getState().view.indicator).toBe('smoker')
    expect(headingOf('Rokers')).toBeVisible()
    expect(screen.getByText('Kleuren van ‘Rokers’, als op de kaart')).toBeVisible()
  })

  it('says that counts have no colour', () => {
    show({ indicator: 'population', columns: ['population'] })
    expect(screen.getByText(/Aantallen krijgen geen kleur/)).toBeVisible()
  })

  it('lights the rows of a class up that is pointed at', async () => {
    show({ indicator: 'lonely', columns: ['lonely'] })
    const highest = within(screen.getByRole('list', { name: 'Legenda' }))
      .getAllByRole('button')
      .at(-1)
    await userEvent.hover(highest ?? document.body)
    expect(rowOf('Den Haag Zuidwest')).toHaveAttribute('data-lit')
    expect(rowOf('Nederland')).toHaveAttribute('data-dimmed')
    await userEvent.unhover(highest ?? document.body)
    expect(rowOf('Den Haag Zuidwest')).not.toHaveAttribute('data-lit')
  })

  it('dims nothing while no column is coloured', () => {
    show({ columns: ['lonely', 'smoker'] })
    hoverClass(2)
    expect(rowOf('Nederland')).not.toHaveAttribute('data-dimmed')
  })
})

describe('pointing at a row', () => {
  it('points at the area, and at nothing once the pointer is gone', async () => {
    show({ columns: ['lonely', 'smoker'] })
    await userEvent.hover(rowOf('Breda Noord'))
    expect(useStore.getState().hovered).toBe('breda-noord')
    expect(rowOf('Breda Noord')).toHaveAttribute('data-hovered')
    await userEvent.unhover(rowOf('Breda Noord'))
    expect(useStore.getState().hovered).toBeNull()
  })

  it('points at the wijk', async () => {
    show({ rows: 'districts', columns: ['lonely'] })
    await userEvent.hover(rowOf('Slotermeer-Noordoost'))
    expect(useStore.getState().hoveredDistrict).toBe('WK036376')
  })
})
