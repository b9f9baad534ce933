import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ProgrammePanel } from '../../src/panels/ProgrammePanel'
import { dutchAtlas, englishAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

const atlas = dutchAtlas()
const part = (name: string) => within(screen.getByRole('region', { name }))

test('the programme is introduced in our own words, with its source', () => {
  renderScene(<ProgrammePanel />, atlas)
  expect(screen.getByRole('heading', { level: 1, name: 'Twintig gebieden, één opgave' })).toBeInTheDocument()
  expect(screen.getByRole('article')).toHaveTextContent(atlas.programme.summary)
  expect(screen.getByText(/^Bron: Ministerie van BZK/)).toHaveTextContent('In onze eigen woorden.')
})

test('there are three goals and a term', () => {
  renderScene(<ProgrammePanel />, atlas)
  expect(
    part('Drie doelen')
      .getAllByRole('listitem')
      .map(goal => goal.textContent),
  ).toEqual(atlas.programme.goals.map(goal => goal.text))
  expect(part('Drie doelen').getAllByRole('listitem')).toHaveLength(3)
  expect(part('Drie doelen').getByText(/^Looptijd: .*20 jaar/)).toBeInTheDocument()
})

test('there are four action lines with their printed names', () => {
  renderScene(<ProgrammePanel />, atlas)
  const names = part('Vier actielijnen').getAllByRole('heading', { level: 3 })
  expect(names.map(name => name.textContent)).toEqual(['Samenhangende aanpak', 'Woningen en wijken', 'Meedoen', 'Veiligheid'])
})

test('everybody at the table is named', () => {
  renderScene(<ProgrammePanel />, atlas)
  expect(
    part('Wie aan tafel zit')
      .getAllByRole('term')
      .map(term => term.textContent),
  ).toEqual(atlas.programme.governance.map(seat => seat.title))
})

test('the residents are given as claimed, as summed and as counted', () => {
  renderScene(<ProgrammePanel />, atlas)
  const counts = part('Hoeveel mensen hier wonen').getAllByRole('definition')
  expect(counts.map(count => count.textContent)).toEqual(['ruim 1,2 miljoen', '1.114.833', '1.192.000'])
})

test('in English the printed claim stays Dutch and says so', () => {
  renderScene(<ProgrammePanel />, englishAtlas())
  expect(screen.getByText('ruim 1,2 miljoen')).toHaveAttribute('lang', 'nl')
  expect(screen.getByText('1,114,833')).toBeInTheDocument()
})
