import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { defaultView } from '../../src/domain/view'
import { AreaPanel } from '../../src/panels/AreaPanel'
import { selectArea } from '../../src/state/actions'
import { initialState, useStore } from '../../src/state/store'
import { AtlasContext } from '../../src/state/use-scene'
import { dutchAtlas } from '../support/published'

const atlas = dutchAtlas()
const user = userEvent.setup()

/** A page with something that opens areas, a list, and the text of the area that is open. */
function Page({ hasOpener = true }) {
  const area = useStore(state => state.view.area)
  return (
    <AtlasContext value={atlas}>
      {hasOpener ? (
        <button type="button" onClick={() => selectArea('delft-west')}>
          Opener
        </button>
      ) : null}
      <nav id="list">
        <a href="/gebied/breda-noord/">Breda</a>
        <a href="/gebied/delft-west/">Delft</a>
      </nav>
      {area ? <AreaPanel /> : null}
    </AtlasContext>
  )
}
const heading = () => screen.getByRole('heading', { level: 1 })
const opener = () => screen.getByRole('button', { name: 'Opener' })
const close = () => act(() => selectArea(null))

beforeEach(() => useStore.setState({ ...initialState, view: defaultView, isArrival: false }))

test('opening an area takes the focus to its heading and closing it brings the focus back', async () => {
  render(<Page />)
  opener().focus()
  await user.keyboard('{Enter}')
  expect(heading()).toHaveFocus()
  close()
  expect(opener()).toHaveFocus()
})

test('going on to another area does not forget where the focus was', async () => {
  render(<Page />)
  opener().focus()
  await user.keyboard('{Enter}')
  act(() => selectArea('breda-noord'))
  expect(heading()).toHaveFocus()
  close()
  expect(opener()).toHaveFocus()
})

test('the focus goes to the area in the list where what opened it is gone', async () => {
  const { rerender } = render(<Page />)
  opener().focus()
  await user.keyboard('{Enter}')
  rerender(<Page hasOpener={false} />)
  close()
  expect(screen.getByRole('link', { name: 'Delft' })).toHaveFocus()
})

test('the focus goes to the area in the list for who came by a link', () => {
  useStore.setState({ view: { ...defaultView, area: 'breda-noord' }, isArrival: true })
  render(<Page />)
  act(() => heading().focus())
  close()
  expect(screen.getByRole('link', { name: 'Breda' })).toHaveFocus()
})

test('a focus that is elsewhere stays there', async () => {
  render(<Page />)
  opener().focus()
  await user.keyboard('{Enter}')
  screen.getByRole('link', { name: 'Breda' }).focus()
  close()
  expect(screen.getByRole('link', { name: 'Breda' })).toHaveFocus()
})
