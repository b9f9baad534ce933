// The show of a presentation of five slides, and what a test sees of it. The map is for the test to mock.
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import { createMap } from '../../src/map/create-map'
import { ShowPage } from '../../src/presentation/show/ShowPage'
import { deckOf, slideOf } from './decks'
import { dutchAtlas } from './published'
import { renderScene } from './render-scene'

export const user = userEvent.setup()
const atlas = dutchAtlas()
export const deck = deckOf([
  slideOf('a'),
  slideOf('b', { kind: 'map', link: 'gebied/utrecht-overvecht/?indicator=lonely' }),
  slideOf('c'),
  slideOf('d', { minutes: 5 }),
  slideOf('e'),
])
export const show = (slide = 3, shown = deck) =>
  renderScene(<ShowPage deck={shown} theme="beamer" />, atlas, { page: 'present', deck: shown.id, stage: 'show', slide })
export const onScreen = (title: string) => expect(screen.getByRole('article', { name: title })).toBeInTheDocument()
export const says = (sentence: string) => expect(screen.getByText(sentence)).toBeInTheDocument()
export const notSaid = (sentence: string) => expect(screen.queryByText(sentence)).not.toBeInTheDocument()
/** Waits for the map, which is loaded when it is needed, and clicks an area on it. */
export async function clickArea(id: string) {
  await waitFor(() => expect(createMap).toHaveBeenCalled())
  act(() => vi.mocked(createMap).mock.lastCall![2].onSelect(id))
}
