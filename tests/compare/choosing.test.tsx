import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ComparisonTray } from '../../src/app/ComparisonTray'
import { CompareButton } from '../../src/panels/CompareButton'
import { addToComparison } from '../../src/state/actions'
import { useStore } from '../../src/state/store'
import { areaIn, dutchAtlas, englishAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'
import { textsOf } from './show-comparison'

const atlas = dutchAtlas()
const user = userEvent.setup()
const four = ['breda-noord', 'delft-west', 'arnhem-oost', 'heerlen-noord']
const compared = () => useStore.getState().view.compared
const button = (name: string) => screen.getByRole('button', { name })

describe('the tray', () => {
  const show = (ids: readonly string[]) => renderScene(<ComparisonTray isOnPhone={false} />, atlas, { compared: ids })
  const tray = () => within(screen.getByRole('region', { name: 'Te vergelijken gebieden' }))

  test('is not there while nobody is in', () => {
    show([])
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  test('names who is in, in the order of the user', () => {
    show(['heerlen-noord', 'breda-noord'])
    expect(textsOf(tray().getAllByRole('listitem'))).toEqual(['Heerlen Noord', 'Breda Noord'])
  })

  test('takes an area out', async () => {
    show(four)
    await user.click(button('Delft West uit de vergelijking halen'))
    expect(textsOf(tray().getAllByRole('listitem'))).toEqual(['Breda Noord', 'Arnhem Oost', 'Heerlen Noord'])
  })

  test('says in a sentence that a fifth does not fit, and keeps the four', async () => {
    renderScene(
      <>
        <ComparisonTray isOnPhone={false} />
        <CompareButton area={areaIn(atlas, 'zaandam-oost')} />
      </>,
      atlas,
      { compared: four },
    )
    expect(tray().getByRole('status')).toBeEmptyDOMElement()
    await user.click(button('Vergelijk Zaandam Oost'))
    expect(tray().getByRole('status')).toHaveTextContent('Vier gebieden is het meeste dat naast elkaar past. Haal er eerst één weg.')
    expect(compared()).toEqual(four)
  })

  test('drops the sentence once there is room again', async () => {
    show(four)
    addToComparison('zaandam-oost')
    await user.click(button('Breda Noord uit de vergelijking halen'))
    expect(tray().getByRole('status')).toBeEmptyDOMElement()
  })

  test('puts its areas side by side', async () => {
    show(['heerlen-noord', 'breda-noord'])
    await user.click(button('Zet naast elkaar'))
    expect(useStore.getState().view).toMatchObject({ page: 'compare', area: null, compared: ['heerlen-noord', 'breda-noord'] })
  })

  test('is emptied at once', async () => {
    show(four)
    await user.click(button('Leegmaken'))
    expect(compared()).toEqual([])
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  test('speaks English', () => {
    renderScene(<ComparisonTray isOnPhone={false} />, englishAtlas(), { compared: ['breda-noord'] })
    expect(screen.getByRole('region', { name: 'Areas to compare' })).toHaveTextContent('Put side by side')
  })
})

describe('the button beside an area', () => {
  const breda = areaIn(atlas, 'breda-noord')

  test('puts the area in, says so, and takes it out again', async () => {
    renderScene(<CompareButton area={breda} />, atlas)
    await user.click(button('Vergelijk Breda Noord'))
    expect(compared()).toEqual(['breda-noord'])
    const pressed = button('In de vergelijking Breda Noord')
    expect(pressed).toHaveAttribute('aria-pressed', 'true')
    expect(pressed).toHaveTextContent('In de vergelijking')
    await user.click(pressed)
    expect(compared()).toEqual([])
    expect(button('Vergelijk Breda Noord')).toHaveAttribute('aria-pressed', 'false')
  })

  test('keeps its name where there is only room for the sign', () => {
    renderScene(<CompareButton area={breda} short />, atlas)
    expect(button('Breda Noord vergelijken').textContent).toBe('')
  })
})
