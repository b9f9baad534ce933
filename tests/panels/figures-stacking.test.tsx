import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { AreaPanel } from '../../src/panels/AreaPanel'
import { useStore } from '../../src/state/store'
import { indicatorOf } from '../support/indicators'
import { areaIn, dutchAtlas, englishAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

const dutch = dutchAtlas()
const breda = areaIn(dutch, 'breda-noord')
const wijk = breda.boundary.members[0]!.code

/** Three figures with a favourable side and one without, of which the area and its one wijk have what is given. */
function withValues(area: readonly (number | null)[], district: readonly (number | null)[]) {
  const indicators = [
    indicatorOf({ id: 'a', label: 'Lager is beter', favourable: 'lower' }),
    indicatorOf({ id: 'b', label: 'Hoger is beter', favourable: 'higher' }),
    indicatorOf({ id: 'c', label: 'Ook lager', favourable: 'lower' }),
    indicatorOf({ id: 'd', label: 'Zonder kant', favourable: 'none' }),
  ]
  const row = (values: readonly (number | null)[]) => new Map(indicators.map(({ id }, index): [string, number | null] => [id, values[index] ?? null]))
  return {
    ...dutch,
    figures: {
      indicators,
      values: new Map([
        [breda.id, row(area)],
        [wijk, row(district)],
      ]),
    },
  }
}
const stacking = () => screen.getByRole('region', { name: 'Stapeling' })

it('counts the figures in the least favourable fifth, either way, and names them', () => {
  renderScene(<AreaPanel />, withValues([80, 20, 79, 100], []), { area: breda.id })
  expect(stacking()).toHaveTextContent(
    'Bij 2 van de 3 cijfers met een gunstige kant hoort Breda Noord bij het minst gunstige vijfde deel van de Nederlandse wijken.',
  )
  expect(
    within(stacking())
      .getAllByRole('listitem')
      .map(item => item.textContent),
  ).toEqual(['Lager is beter', 'Hoger is beter'])
})

it('leaves figures without a value out of the count', () => {
  renderScene(<AreaPanel />, withValues([80, null, 79, 100], []), { area: breda.id })
  expect(stacking()).toHaveTextContent('Bij 1 van de 2 cijfers')
})

it('says that there is none', () => {
  renderScene(<AreaPanel />, withValues([10, 90, 10, 100], []), { area: breda.id })
  expect(stacking()).toHaveTextContent('Bij geen van de 3 cijfers')
})

it('counts each wijk of the area, and names its figures behind a word', async () => {
  renderScene(<AreaPanel />, withValues([10, 90, 10, 100], [95, 5, 85, 0]), { area: breda.id })
  const row = within(within(stacking()).getByRole('table', { name: 'Per CBS-wijk' })).getAllByRole('row')[1]!
  expect(row).toHaveTextContent(breda.boundary.members[0]!.name)
  expect(within(row).getByRole('cell')).toHaveTextContent('3 van de 3')
  expect(within(row).getByText('Ook lager')).not.toBeVisible()
  await userEvent.click(within(row).getByText(/^Welke/))
  expect(within(row).getByText('Ook lager')).toBeVisible()
})

it('says that it is a signal and no score, with the rule', () => {
  renderScene(<AreaPanel />, dutch, { area: breda.id })
  expect(stacking()).toHaveTextContent('geen score en geen rangorde')
  expect(stacking()).toHaveTextContent('minst gunstige vijfde deel van alle Nederlandse wijken met minstens 500 inwoners')
})

it('lights up the wijk that is pointed at', async () => {
  renderScene(<AreaPanel />, dutch, { area: breda.id })
  await userEvent.hover(within(stacking()).getAllByRole('row')[1]!)
  expect(useStore.getState().hoveredDistrict).toBe(wijk)
})

it('is English where English is chosen', () => {
  renderScene(<AreaPanel />, englishAtlas(), { area: breda.id })
  expect(screen.getByRole('region', { name: 'Piling up' })).toHaveTextContent(/On \d+ of the 15 figures with a favourable direction Breda Noord is among/)
})
