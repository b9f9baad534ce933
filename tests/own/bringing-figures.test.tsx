// The page of own figures from a pasted table to what is in the atlas; the worker is left out, which tests/data/import has.
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { TableChoice } from '../../src/domain/own-table'
import { OwnPage } from '../../src/own/OwnPage'
import { initialOwn, useOwnData } from '../../src/state/own-data'
import { ownDataOf } from '../support/own'
import { dutchAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

vi.mock('../../src/data/import/import-in-worker', () => ({
  readTableInWorker: async (bytes: Uint8Array, name: string, choice: Partial<TableChoice>) => {
    const { readTable } = await import('../../src/data/import/read-table')
    return readTable(bytes, name, choice)
  },
}))

const user = userEvent.setup()
const atlas = dutchAtlas()
const figures = () => useOwnData.getState().own?.figures ?? []
afterEach(() => act(() => useOwnData.setState(initialOwn)))

async function paste(...lines: string[]) {
  await user.click(screen.getByRole('textbox', { name: /^Plak hier de cellen/ }))
  await user.paste(lines.join('\n'))
  await user.click(screen.getByRole('button', { name: 'Lees wat ik plakte' }))
  return screen.findByRole('heading', { name: '3. Wat zijn dit voor cijfers?' })
}
const press = (name: string) => user.click(screen.getByRole('button', { name }))

test('further rows of heading and the source at the foot of a table are shown as such, and fill in the words', async () => {
  renderScene(<OwnPage />, atlas, { page: 'own' })
  await paste('Onderwerp\tInwoners', 'Perioden\t2023', "Regio's\taantal", 'Breda (gemeente)\t188078', 'Bron: CBS\t')
  const beginning = screen.getByRole('table', { name: 'Het begin van de tabel' })
  expect(within(beginning).getByRole('columnheader', { name: 'aantal' })).toBeInTheDocument()
  expect(screen.getByText('De rij is herkend.')).toBeInTheDocument()
  expect(screen.getByText('Rijen 2 en 3 horen bij de kop en tellen niet mee. Rij 5 is een bronvermelding en telt niet mee.')).toBeInTheDocument()
  for (const [name, value] of Object.entries({ Naam: 'Inwoners', Eenheid: 'aantal', Jaar: '2023', Bron: 'CBS' }))
    expect(screen.getByRole('textbox', { name })).toHaveValue(value)
})

test('a figure gets new values and keeps its words, its targets and its place in slides', async () => {
  useOwnData.setState({ own: ownDataOf() })
  const [before] = figures()
  renderScene(<OwnPage />, atlas, { page: 'own' })
  await press('Nieuwe waarden: Jongeren zonder diploma')
  expect(screen.getByRole('heading', { name: 'Cijfers toevoegen' })).toHaveFocus()
  await paste('Gebied\tAandeel', 'Breda Noord\t10,25', 'Arnhem Oost\t7')
  await press('Zet in de atlas')
  expect(figures()).toEqual([{ ...before, decimals: 2, values: { 'breda-noord': 10.25, 'arnhem-oost': 7 } }])
  expect(useOwnData.getState().own?.targets).toHaveLength(1)
  expect(screen.queryByText(/komt in de plaats van/)).toBeNull()
})
