import { act, createEvent, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createMap } from '../../src/map/create-map'
import { MapView } from '../../src/map/MapView'
import type { Camera } from '../../src/map/model'
import { closeKeyList } from '../../src/state/key-list'
import { useStore } from '../../src/state/store'
import { fakeHandle } from '../support/fake-handle'
import { dutchAtlas, englishAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

vi.mock('../../src/map/create-map', () => ({ createMap: vi.fn() }))

const make = vi.mocked(createMap)
const atlas = dutchAtlas()
let handle: ReturnType<typeof fakeHandle>
let user: ReturnType<typeof userEvent.setup>
const country: Camera = {
  project: ([x, y]) => ({ x: (x - 3) * 200, y: (54 - y) * 300 }),
  width: 900,
  height: 1000,
  zoom: 7,
  bounds: [3, 50, 8, 54],
}
/** As country, but so near that outlines are larger than a thumb. */
const near: Camera = { ...country, project: ([x, y]) => ({ x: (x - 4.3) * 9000, y: (52.05 - y) * 14000 }), zoom: 12 }

type View = Parameters<typeof renderScene>[2]
function show(view: View = {}, part = <MapView theme="light" />) {
  const shown = renderScene(part, view?.language === 'en' ? englishAtlas() : atlas, view)
  look(country)
  return shown
}
const look = (camera: Camera) => act(() => make.mock.lastCall![2].onCamera(camera))
const map = () => screen.getByRole('application')
const said = () =>
  screen
    .getAllByRole('status')
    .map(region => region.textContent)
    .join('')
const state = () => useStore.getState()

/** Types letters, each so many milliseconds after the one before. */
let clock = 10_000
function type(letters: string, pause = 200) {
  for (const key of letters) {
    clock += pause
    const event = createEvent.keyDown(map(), { key })
    Object.defineProperty(event, 'timeStamp', { value: clock })
    fireEvent(map(), event)
  }
}

/** Tabs to the map as a keyboard does. */
async function enter() {
  for (let presses = 0; presses < 12 && document.activeElement !== map(); presses++) await user.tab()
  expect(map()).toHaveFocus()
}

/** jsdom does not keep in mind whether a key or a mouse gave the focus. */
const { matches } = Element.prototype
const focusComesBy = (device: 'key' | 'mouse') => {
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector === ':focus-visible' ? device === 'key' : matches.call(this, selector)
  })
}

beforeEach(() => {
  focusComesBy('key')
  document.body.replaceChildren()
  closeKeyList()
  handle = fakeHandle()
  document.body.append(handle.overlay)
  make.mockReset().mockImplementation(() => handle)
  user = userEvent.setup()
})

describe('the map as one stop', () => {
  test('is an application with a name and an explanation of its keys', () => {
    show()
    expect(map()).toHaveAccessibleName('Kaart met twintig gebieden')
    expect(map()).toHaveAccessibleDescription(/Met de pijltjes springt u van gebied naar gebied\..* lijst en in de tabel\./)
  })

  test('is reached once and left at once by Tab', async () => {
    show()
    await enter()
    await user.tab()
    expect(screen.getByRole('button', { name: /Kies een cijfer/ })).toHaveFocus()
    await user.tab({ shift: true })
    expect(map()).toHaveFocus()
    await user.tab({ shift: true })
    expect(screen.getByRole('button', { name: 'Toetsen' })).toHaveFocus()
  })

  test('is no stop where there is no map', () => {
    make.mockImplementation(() => {
      throw new Error('no WebGL')
    })
    renderScene(<MapView theme="light" />, atlas)
    expect(screen.queryByRole('application')).not.toBeInTheDocument()
  })

  test('speaks English in English', async () => {
    show({ language: 'en' })
    expect(map()).toHaveAccessibleName('Map with twenty areas')
    await enter()
    await user.keyboard('{Home}')
    expect(said()).toContain('Amsterdam Nieuw-West, municipality of Amsterdam. 161,000 residents in 2023.')
  })
})

describe('arrows', () => {
  test('begin at the first area when nothing was chosen', async () => {
    show()
    await enter()
    await user.keyboard('{ArrowDown}')
    expect(state().hovered).toBe('amsterdam-nieuw-west')
  })

  test('jump to the nearest area in their direction, and back', async () => {
    show()
    await enter()
    await user.keyboard('{Home}{ArrowRight}{ArrowDown}')
    expect(state().hovered).toBe('utrecht-overvecht')
    await user.keyboard('{ArrowUp}')
    expect(state().hovered).toBe('amsterdam-zuidoost')
    await user.keyboard('{ArrowLeft}')
    expect(state().hovered).toBe('amsterdam-nieuw-west')
  })

  test('begin at the area that is open, which stays open', async () => {
    show({ area: 'delft-west' })
    await enter()
    await user.keyboard('{ArrowUp}')
    expect([state().hovered, state().view.area]).toEqual(['den-haag-zuidwest', 'delft-west'])
  })

  test('bring what they lead to into sight, together with where they came from', async () => {
    show({ area: 'delft-west' })
    await enter()
    await user.keyboard('{ArrowUp}')
    expect(handle.bringIntoSight.mock.calls.map(areas => areas.map(area => area.name))).toEqual([['Den Haag Zuidwest', 'Delft West']])
  })

  test('say where they led to in one sentence', async () => {
    show({ indicator: 'lonely' })
    await enter()
    await user.keyboard('{Home}{ArrowRight}')
    expect(said()).toBe(
      'Amsterdam Zuidoost, gemeente Amsterdam. Eenzaam: 59% van de volwassenen, 2020; hoogste vijfde van de Nederlandse wijken. 6,3 km ten zuidoosten van Amsterdam Nieuw-West. Nog 2 stappen naar het oosten.',
    )
  })

  test('say so where no area lies further that way, and stay', async () => {
    show({ area: 'heerlen-noord' })
    await enter()
    await user.keyboard('{ArrowDown}')
    expect(said()).toBe('Verder naar het zuiden ligt geen gebied.')
    expect(state().hovered).toBe('heerlen-noord')
  })
})

describe('other keys', () => {
  test('Home and End go to the first and the last area by number', async () => {
    show()
    await enter()
    await user.keyboard('{End}')
    expect(state().hovered).toBe('zaandam-oost')
    await user.keyboard('{Home}')
    expect(state().hovered).toBe('amsterdam-nieuw-west')
  })

  test('letters find by the beginning of a name, also with a space and a C in it', async () => {
    show()
    await enter()
    type('den h')
    expect(state().hovered).toBe('den-haag-zuidwest')
    expect(state().view.compared).toEqual([])
  })

  test('a letter after a second begins a new name', async () => {
    show()
    await enter()
    type('s')
    expect(state().hovered).toBe('schiedam-nieuwland-en-oost')
    type('l', 1000)
    expect(state().hovered).toBe('leeuwarden-oost')
    type('e', 999)
    expect(state().hovered).toBe('leeuwarden-oost')
    type('c', 1000)
    expect(state().view.compared).toEqual(['leeuwarden-oost'])
  })

  test('a C within a name is a letter', async () => {
    show()
    await enter()
    type('sch')
    expect([state().hovered, state().view.compared]).toEqual(['schiedam-nieuwland-en-oost', []])
  })

  test('letters that begin no name are said, and the cursor stays', async () => {
    show()
    await enter()
    await user.keyboard('{End}x')
    expect(said()).toBe('Geen gebied begint met x.')
    expect(state().hovered).toBe('zaandam-oost')
  })

  test('Enter opens the area', async () => {
    show()
    await enter()
    await user.keyboard('{End}{Enter}')
    expect(state().view.area).toBe('zaandam-oost')
  })

  test('Enter beside a theme narrows what is read', async () => {
    show({ page: 'themes', theme: 'housing' })
    await enter()
    await user.keyboard('{End}{Enter}')
    expect(state().view).toMatchObject({ page: 'themes', source: 'zaandam-oost', area: null })
  })

  test('Enter on the area that is open flies back to it', async () => {
    show({ area: 'delft-west' })
    await enter()
    await user.keyboard('{Enter}')
    expect(handle.flyToGoal).toHaveBeenCalledOnce()
    expect(state().view.area).toBe('delft-west')
  })

  test('plus and minus zoom around the area', async () => {
    show({ area: 'delft-west' })
    await enter()
    await user.keyboard('+-=')
    const label = atlas.areas.find(({ id }) => id === 'delft-west')?.boundary.label
    expect(handle.zoomBy.mock.calls).toEqual([
      [1, label],
      [-1, label],
      [1, label],
    ])
  })

  test('C puts the area in the comparison and takes it out, and says so', async () => {
    show()
    await enter()
    await user.keyboard('{End}c')
    expect(state().view.compared).toEqual(['zaandam-oost'])
    expect(said()).toBe('Zaandam Oost staat in de vergelijking, 1 van 4.')
    await user.keyboard('C')
    expect(state().view.compared).toEqual([])
    expect(said()).toBe('Zaandam Oost is uit de vergelijking.')
  })

  test('a key with Ctrl, Alt or Cmd belongs to the browser', async () => {
    show()
    await enter()
    await user.keyboard('{Control>}{End}{/Control}{Alt>}{ArrowLeft}{/Alt}{Meta>}c{/Meta}')
    expect([state().hovered, state().view.compared]).toEqual([null, []])
  })

  test('Escape and other keys of the page are left to the page', async () => {
    show()
    await enter()
    const passed: string[] = []
    const listen = (event: KeyboardEvent) => event.defaultPrevented || passed.push(event.key)
    window.addEventListener('keydown', listen)
    await user.keyboard('{Escape}/{F1}{ArrowDown}')
    window.removeEventListener('keydown', listen)
    expect(passed).toEqual(['Escape', '/', 'F1'])
  })
})

describe('the ring', () => {
  const rings = () => handle.overlay.querySelectorAll('.ring')

  test('stands round the marker of the area, and its figures beside it', async () => {
    show({ indicator: 'lonely' })
    await enter()
    await user.keyboard('{End}')
    expect(rings()).toHaveLength(1)
    expect(rings()[0]?.tagName).toBe('circle')
    expect(handle.overlay).toHaveTextContent(/Zaandam Oost.*Eenzaam: 56%/)
  })

  test('stands round the outline once that is what is seen', async () => {
    show({ area: 'delft-west' })
    await enter()
    look(near)
    expect(rings()[0]?.tagName).toBe('rect')
  })

  test('goes when the keyboard leaves the map and comes back with it', async () => {
    show()
    await enter()
    await user.keyboard('{End}')
    await user.tab()
    expect(rings()).toHaveLength(0)
    expect(state().hovered).toBeNull()
    await user.tab({ shift: true })
    expect(rings()).toHaveLength(1)
    expect(state().hovered).toBe('zaandam-oost')
  })

  test('does not appear where a mouse gave the map the focus', async () => {
    show({ area: 'delft-west' })
    focusComesBy('mouse')
    act(() => map().focus())
    expect(rings()).toHaveLength(0)
    await user.keyboard('{ArrowUp}')
    expect(rings()).toHaveLength(1)
  })

  test('is not taken along by a mouse that rests while the map moves beneath it', async () => {
    show()
    await enter()
    const { onHover } = make.mock.lastCall![2]
    act(() => onHover('breda-noord', null, { x: 5, y: 5 }))
    await user.keyboard('{End}')
    act(() => onHover('delft-west', null, { x: 5, y: 5 }))
    expect(state().hovered).toBe('zaandam-oost')
  })
})

describe('beside the map', () => {
  const list = (
    <>
      <MapView theme="light" />
      <nav id="list">
        <li>
          <a href="/gebied/amsterdam-nieuw-west/">Amsterdam Nieuw-West</a>
        </li>
        <li>
          <a href="/gebied/zaandam-oost/">Zaandam Oost</a>
        </li>
      </nav>
    </>
  )

  test('‘Lees als lijst’ is at the same address and leads to the first line of the list', async () => {
    show({ indicator: 'lonely' }, list)
    const link = screen.getByRole('link', { name: 'Lees als lijst' })
    expect(link).toHaveAttribute('href', expect.stringMatching(/^\?indicator=lonely$/))
    await user.click(link)
    expect(screen.getByRole('link', { name: 'Amsterdam Nieuw-West' })).toHaveFocus()
  })

  test('‘Lees als lijst’ reads on where the keyboard was on the map', async () => {
    show({}, list)
    await enter()
    await user.keyboard('{End}')
    await user.click(screen.getByRole('link', { name: 'Lees als lijst' }))
    expect(screen.getByRole('link', { name: 'Zaandam Oost' })).toHaveFocus()
  })

  test('‘Lees als tabel’ goes to the table with the same figure', async () => {
    show({ indicator: 'lonely', area: 'delft-west' })
    const link = screen.getByRole('link', { name: 'Lees als tabel' })
    expect(link).toHaveAttribute('href', expect.stringMatching(/^tabel\/\?indicator=lonely$/))
    await user.click(link)
    expect(state().view).toMatchObject({ page: 'table', indicator: 'lonely', area: null })
  })

  test('a bare map on a slide has neither, and compares nothing', async () => {
    show({}, <MapView theme="light" bare />)
    expect(screen.queryByRole('link', { name: /^Lees als/ })).not.toBeInTheDocument()
    await enter()
    await user.keyboard('{End}c')
    expect(state().view.compared).toEqual([])
  })
})
