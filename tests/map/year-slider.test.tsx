import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { YearNotice } from '../../src/app/YearNotice'
import type { View } from '../../src/domain/view'
import { YearSlider } from '../../src/map/YearSlider'
import { useStore } from '../../src/state/store'
import { useScene } from '../../src/state/use-scene'
import { atlasOfYears } from '../domain/made-years'
import { dutchAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

const atlas = atlasOfYears(dutchAtlas())
const Slider = () => <YearSlider scene={useScene()} />
const show = (view: Partial<View>) =>
  renderScene(
    <>
      <Slider />
      <YearNotice />
    </>,
    atlas,
    view,
  )
const slider = () => screen.getByRole('slider', { name: 'Jaar' })
const moveTo = (index: number) => fireEvent.change(slider(), { target: { value: String(index) } })

test.each([{}, { indicator: 'stress' }])('there is no slider where there is nothing to choose: %o', view => {
  show(view)
  expect(screen.queryByRole('slider')).not.toBeInTheDocument()
})

test('the slider stands at the latest year and says it', () => {
  show({ indicator: 'lonely' })
  expect(slider()).toHaveAttribute('aria-valuetext', '2022')
  expect(slider()).toHaveValue('2')
})

test('each step is a year that there is; the last one is the latest, without a year in the link', () => {
  show({ indicator: 'lonely' })
  moveTo(0)
  expect(useStore.getState().view.year).toBe(2018)
  expect(slider()).toHaveAttribute('aria-valuetext', '2018')
  moveTo(1)
  expect(useStore.getState().view.year).toBe(2020)
  moveTo(2)
  expect(useStore.getState().view.year).toBeNull()
})

test('a figure that has not got the year stands at its own', () => {
  show({ indicator: 'lonely', year: 2020 })
  expect(slider()).toHaveAttribute('aria-valuetext', '2020')
})

test('another year than the latest is said, with a way back', () => {
  show({ indicator: 'stress', year: 2018 })
  expect(screen.getByRole('status')).toHaveTextContent('U ziet de cijfers van 2018, waar die er zijn.')
  fireEvent.click(screen.getByRole('button', { name: 'Toon het nieuwste jaar' }))
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
})

test.each(['present', 'embed'] as const)('on the page %s nothing lies over what is shown', page => {
  show({ page, year: 2018 })
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
})
