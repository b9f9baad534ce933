import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { csvParse } from 'd3'
import { describe, expect, it } from 'vitest'
import type { Atlas } from '../../src/domain/atlas'
import { AreaPanel } from '../../src/panels/AreaPanel'
import { chooseIndicator, selectArea } from '../../src/state/actions'
import { useStore } from '../../src/state/store'
import { dutchAtlas, englishAtlas, root } from '../support/published'
import { renderScene } from '../support/render-scene'

const source = (name: string) => csvParse(readFileSync(resolve(root, `src/content/figures/${name}.csv`), 'utf8'))
const areas = source('areas')
const dutch = dutchAtlas()
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')

const open = (atlas: Atlas, area: string, indicator: string | null = null) => renderScene(<AreaPanel />, atlas, { area, indicator })
const part = (name: string) => screen.getByRole('region', { name })
const figure = (name: string) => within(part('Cijfers')).getByRole('figure', { name })
const theme = (name: string) => within(part('Cijfers')).getByRole('heading', { name, level: 3 }).closest('details')!

describe('the figures shown', () => {
  const cases = [
    ['groningen-noord', 'lonely', 'Eenzaam', '%'],
    ['den-haag-zuidwest', 'good_health', 'Goede of zeer goede ervaren gezondheid', '%'],
    ['roosendaal-ring', 'employment', 'Nettoarbeidsparticipatie', '%'],
    ['utrecht-overvecht', 'higher_educated', 'Hoogopgeleiden', '%'],
    ['rotterdam-zuid', 'age_65_plus', '65 jaar en ouder', '%'],
    ['amsterdam-zuidoost', 'density', 'Bevolkingsdichtheid', ' per km²'],
    ['lelystad-oost', 'population', 'Inwoners', ''],
  ] as const
  it.each(cases)('are for %s and %s those of the source table, rounded and written in Dutch', (area, id, label, symbol) => {
    open(dutch, area, id)
    const value = Number(areas.find(row => row.id === area)?.[id])
    const whole = String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '.')
    expect(plain(figure(label).textContent)).toContain(`${label}${whole}${symbol}20`)
  })

  it('write the value of a home in euros', () => {
    open(dutch, 'groningen-noord', 'dwelling_value')
    const thousands = Math.round(Number(areas.find(row => row.id === 'groningen-noord')?.dwelling_value))
    expect(plain(figure('Gemiddelde WOZ-waarde').textContent)).toContain(`€ ${thousands}.000`)
  })

  it('stand in a sentence with those of the municipality and the country', () => {
    open(dutch, 'groningen-noord', 'lonely')
    const here = Math.round(Number(areas.find(row => row.id === 'groningen-noord')?.lonely))
    const city = Math.round(Number(source('municipalities').find(row => row.name === 'Groningen')?.lonely))
    const country = Math.round(Number(source('netherlands').find(row => row.indicator === 'lonely')?.netherlands))
    expect(figure('Eenzaam')).toHaveTextContent(`${here} van de 100 volwassenen voelen zich eenzaam; in heel Groningen ${city}, in Nederland ${country}.`)
  })

  it('say where they are modelled or estimated, with source and year', () => {
    open(dutch, 'groningen-noord', 'lonely')
    expect(figure('Eenzaam')).toHaveTextContent("Bron: RIVM, GGD'en en CBS, Gezondheid per wijk en buurt 2020 (CC BY 4.0). Modelschatting.")
    expect(within(figure('Eenzaam')).getByText('modelschatting')).toBeInTheDocument()
    expect(within(figure('Eenzaam')).getByText('2020')).toBeInTheDocument()
  })

  it('name the favourable direction in words, and none where there is none', () => {
    open(dutch, 'groningen-noord', 'lonely')
    expect(within(figure('Eenzaam')).getByText('lager is gunstig')).toBeInTheDocument()
    expect(within(figure('Vrijwilligers')).getByText('hoger is gunstig')).toBeInTheDocument()
    expect(within(figure('Mantelzorgers')).queryByText(/^(lager|hoger) is gunstig$/)).not.toBeInTheDocument()
  })

  it('are drawn with a name and a description', () => {
    open(dutch, 'groningen-noord', 'lonely')
    const strip = screen.getByRole('img', { name: 'Eenzaam in Groningen Noord, 2020' })
    expect(strip).toHaveAccessibleDescription(/^Van 2\.605 Nederlandse wijken ligt de helft tussen 41% en 48%; Groningen Noord 53%/)
  })

  it('say of a wijk without a value that there is none', () => {
    open(dutch, 'den-haag-zuidwest', 'employment')
    expect(within(figure('Nettoarbeidsparticipatie')).getByRole('row', { name: 'Wijk 35 Zuiderpark geen gegeven' })).toBeInTheDocument()
  })

  it('say of an area without a value that there is none, and draw no mark for it', () => {
    const values = new Map([...dutch.figures!.values, ['breda-noord', new Map([['lonely', null]])]])
    open({ ...dutch, figures: { ...dutch.figures!, values } }, 'breda-noord', 'lonely')
    expect(figure('Eenzaam')).toHaveTextContent('Voor Breda Noord is hier geen gegeven.')
    expect(within(figure('Eenzaam')).getByRole('row', { name: 'Breda Noord geen gegeven' })).toBeInTheDocument()
    expect(figure('Eenzaam').querySelector('[data-mark="area"]')).toBeNull()
  })

  it('are English where English is chosen', () => {
    open(englishAtlas(), 'groningen-noord', 'dwelling_value')
    const thousands = Math.round(Number(areas.find(row => row.id === 'groningen-noord')?.dwelling_value))
    const shown = within(part('Figures')).getByRole('figure', { name: 'Average property value (WOZ)' })
    expect(shown).toHaveTextContent(`The average home is worth €${thousands},000; in Groningen as a whole €`)
  })
})

describe('the themes', () => {
  it('are folded but for the first two when nothing is on the map', () => {
    open(dutch, 'groningen-noord')
    expect(['Wonen', 'Werk en inkomen', 'Onderwijs', 'Gezondheid', 'Samenleven', 'Bevolking'].map(name => theme(name).open)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('are folded but for that of the figure on the map', () => {
    open(dutch, 'groningen-noord', 'smoker')
    expect(theme('Wonen').open).toBe(false)
    expect(theme('Gezondheid').open).toBe(true)
  })

  it('open when a figure of theirs is put on the map, and stay open for the next area', async () => {
    open(dutch, 'groningen-noord')
    await userEvent.click(screen.getByRole('button', { name: 'Cijfers' }))
    chooseIndicator('lonely')
    await screen.findByRole('figure', { name: 'Eenzaam' })
    selectArea('breda-noord')
    await screen.findByRole('img', { name: 'Eenzaam in Breda Noord, 2020' })
    expect(theme('Samenleven').open).toBe(true)
  })
})

it('puts a figure on the map and takes it off again', async () => {
  open(dutch, 'groningen-noord')
  const button = screen.getByRole('button', { name: 'Op de kaart: Koopwoningen' })
  expect(button).toHaveAttribute('aria-pressed', 'false')
  await userEvent.click(button)
  expect(useStore.getState().view.indicator).toBe('owner_occupied')
  expect(screen.getByRole('button', { name: 'Op de kaart: Koopwoningen' })).toHaveAttribute('aria-pressed', 'true')
  await userEvent.click(button)
  expect(useStore.getState().view.indicator).toBeNull()
})

it('tells behind a word what a figure counts, and from where on it differs', async () => {
  open(dutch, 'groningen-noord', 'lonely')
  const row = figure('Eenzaam')
  await userEvent.click(within(row).getByText(/Over dit cijfer/))
  expect(within(row).getByText(/minder dan 2 procentpunten/)).toBeVisible()
  expect(within(row).getByText(dutch.figures!.indicators.find(({ id }) => id === 'lonely')!.limits)).toBeVisible()
})

it('shows the five age groups beside the Netherlands, as they are', () => {
  open(dutch, 'groningen-noord', 'population')
  const row = areas.find(({ id }) => id === 'groningen-noord')!
  const shares = ['age_0_14', 'age_15_24', 'age_25_44', 'age_45_64', 'age_65_plus'].map(id => `${Math.round(Number(row[id]))}%`)
  const cells = within(figure('Leeftijden'))
    .getAllByRole('row')
    .slice(1)
    .map(line => within(line).getAllByRole('cell')[0]?.textContent)
  expect(cells).toEqual(shares)
})

it('says quietly that the figures are on their way', () => {
  open({ ...dutch, figures: null }, 'groningen-noord')
  expect(part('Cijfers')).toHaveTextContent('Cijfers worden geladen.')
  expect(part('Stapeling')).toHaveTextContent('Cijfers worden geladen.')
})
