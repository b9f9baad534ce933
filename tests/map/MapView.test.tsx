import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { createMap } from '../../src/map/create-map'
import { MapView } from '../../src/map/MapView'
import type { MapEvents } from '../../src/map/model'
import { useStore } from '../../src/state/store'
import { fakeHandle as handle } from '../support/fake-handle'
import { dutchAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

vi.mock('../../src/map/create-map', () => ({ createMap: vi.fn() }))

const make = vi.mocked(createMap)
const user = userEvent.setup()
const atlas = dutchAtlas()
const refuse = () => {
  throw new Error('no WebGL')
}
/** What the map tells, played by the test. */
const tell = (change: (events: MapEvents) => void) => act(() => change(make.mock.lastCall![2]))
const show = (view: Parameters<typeof renderScene>[2] = {}) => renderScene(<MapView theme="light" />, atlas, view)

beforeEach(() => {
  make.mockReset()
})

test('without WebGL a sentence stands in the place of the map', () => {
  make.mockImplementation(refuse)
  show()
  expect(screen.getByRole('heading', { name: 'De kaart staat hier stil' })).toBeInTheDocument()
  expect(screen.getByText(/Deze browser biedt geen WebGL/)).toHaveTextContent('Kiezen kan gewoon; in- en uitzoomen niet.')
  expect(screen.queryByRole('button', { name: 'Inzoomen' })).not.toBeInTheDocument()
})

test('drawing again is tried when asked for', async () => {
  make.mockImplementationOnce(refuse).mockImplementation(handle)
  show()
  await user.click(screen.getByRole('button', { name: 'Kaart opnieuw tekenen' }))
  expect(screen.queryByRole('heading', { name: 'De kaart staat hier stil' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Inzoomen' })).toBeInTheDocument()
})

test('a map that loses its drawing says so until it is back', () => {
  make.mockImplementation(handle)
  show()
  tell(events => events.onLost(true))
  expect(screen.getByRole('heading', { name: 'De kaart staat even stil' })).toBeInTheDocument()
  tell(events => events.onLost(false))
  expect(screen.queryByRole('heading', { name: 'De kaart staat even stil' })).not.toBeInTheDocument()
})

test('the buttons zoom, and go back to the country', async () => {
  const made = handle()
  make.mockReturnValue(made)
  show()
  await user.click(screen.getByRole('button', { name: 'Inzoomen' }))
  await user.click(screen.getByRole('button', { name: 'Uitzoomen' }))
  expect(made.zoomBy.mock.calls).toEqual([[1], [-1]])
  await user.click(screen.getByRole('button', { name: 'Heel Nederland' }))
  expect(made.flyToGoal).toHaveBeenCalledOnce()
})

test('‘Heel Nederland’ leaves a chosen area', async () => {
  make.mockImplementation(handle)
  show({ area: 'delft-west' })
  await user.click(screen.getByRole('button', { name: 'Heel Nederland' }))
  expect(useStore.getState().view.area).toBeNull()
})

test('what is chosen and pointed at on the map is chosen and pointed at everywhere', () => {
  make.mockImplementation(handle)
  show()
  tell(events => events.onHover('breda-noord', 'WK075805', { x: 1, y: 1 }))
  expect(useStore.getState()).toMatchObject({ hovered: 'breda-noord', hoveredDistrict: 'WK075805' })
  tell(events => events.onSelect('breda-noord'))
  expect(useStore.getState().view.area).toBe('breda-noord')
})

test('the choice of base map warns that PDOK comes from the internet', async () => {
  make.mockImplementation(handle)
  show()
  expect(screen.queryByText(/PDOK-kaarten komen van internet/)).not.toBeInTheDocument()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Achtergrond' }), 'PDOK grijs')
  expect(screen.getByText(/PDOK-kaarten komen van internet/)).toBeInTheDocument()
  expect(screen.getByText(/Achtergrondkaart: Kadaster \(BRT-A\)/)).toBeInTheDocument()
})

test('a base map that does not come is said, and forgotten with the quiet one', async () => {
  make.mockImplementation(handle)
  show({ baseMap: 'grey' })
  tell(events => events.onBaseMapFailed())
  expect(screen.getByText('De gekozen achtergrond komt niet door. U ziet de rustige kaart.')).toBeInTheDocument()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Achtergrond' }), 'Rustig')
  expect(screen.queryByText(/komt niet door/)).not.toBeInTheDocument()
})

test('the map is taken away with the page', () => {
  const made = handle()
  make.mockReturnValue(made)
  show().unmount()
  expect(made.remove).toHaveBeenCalledOnce()
})

test('the markers of all areas are drawn once the map knows how degrees become pixels', () => {
  const made = handle()
  document.body.append(made.overlay)
  make.mockReturnValue(made)
  show()
  tell(events => events.onCamera({ project: ([x, y]) => ({ x: (x - 3) * 200, y: (54 - y) * 300 }), width: 900, height: 900, zoom: 7, bounds: [3, 50, 8, 54] }))
  expect([...made.overlay.querySelectorAll('g[data-area]')].map(marker => marker.getAttribute('data-area')).toSorted()).toEqual(
    atlas.areas.map(area => area.id).toSorted(),
  )
  expect(made.overlay.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  made.overlay.remove()
})
