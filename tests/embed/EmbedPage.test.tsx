import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { View } from '../../src/domain/view'
import { EmbedPage } from '../../src/embed/EmbedPage'
import { createMap } from '../../src/map/create-map'
import { fakeHandle } from '../support/fake-handle'
import { dutchAtlas } from '../support/published'
import { publishedFetch } from '../support/published-fetch'
import { renderScene } from '../support/render-scene'

vi.mock('../../src/map/create-map', () => ({ createMap: vi.fn() }))

const atlas = dutchAtlas()
const show = (view: Partial<View> = {}) => renderScene(<EmbedPage theme="light" />, atlas, { page: 'embed', ...view })
const here = { area: 'delft-west', indicator: 'lonely' } satisfies Partial<View>

beforeEach(() => {
  vi.mocked(createMap).mockReset().mockImplementation(fakeHandle)
  vi.stubGlobal('fetch', publishedFetch().fetch)
})

test('the heading names the area, the figure, its year and whether it was counted', () => {
  show(here)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Delft WestEenzaam, 2020, modelschatting')
})

test('the source of the figure stands under the map', () => {
  show(here)
  const { source } = atlas.figures!.indicators.find(({ id }) => id === 'lonely')!
  expect(screen.getByRole('main')).toHaveTextContent(source)
})

test('a link leads to the very view in the atlas, in a window of its own', () => {
  show({ ...here, isStill: true })
  const link = screen.getByRole('link', { name: 'Open in Focusatlas' })
  expect(link).toHaveAttribute('href', 'gebied/delft-west/?indicator=lonely')
  expect(link).toHaveAttribute('target', '_blank')
})

describe('a map that can be moved', () => {
  test('has a legend, and leaves wheel and finger to the page around it', async () => {
    show(here)
    expect(await screen.findByText(/Houd Ctrl ingedrukt om te zoomen/)).toBeInTheDocument()
    await vi.waitFor(() => expect(createMap).toHaveBeenCalled(), { timeout: 10_000 })
    expect(vi.mocked(createMap).mock.lastCall?.[3]).toMatchObject({ gestures: { wheel: 'Houd Ctrl ingedrukt en scrol om te zoomen' } })
    expect(screen.getByRole('region', { name: /^Legenda/ })).toHaveTextContent('Eenzaam')
  })
})

describe('a map that stands still', () => {
  test('is a drawing, named after what it shows, with where it comes from', async () => {
    show({ ...here, isStill: true })
    expect(await screen.findByRole('img', { name: 'Kaart van Delft West' })).toBeInTheDocument()
    expect(screen.getByRole('main')).toHaveTextContent('CBS')
    expect(createMap).not.toHaveBeenCalled()
  })
})
