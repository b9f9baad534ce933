// The editor with a presentation of the user, and what a test finds and does there. The map is for the test to mock.
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import type { Deck } from '../../src/domain/deck'
import { PresentationPage } from '../../src/presentation/PresentationPage'
import { useStore } from '../../src/state/store'
import { keepOwn, ownDeck } from './own-decks'
import { dutchAtlas } from './published'
import { renderScene } from './render-scene'

export const user = userEvent.setup()
export const atlas = dutchAtlas()
/** The presentation that is open, by its id. */
export let id = ''

export function edit(slides?: Deck['slides'], part: Partial<Deck> = {}) {
  id = keepOwn(slides, part)
  return renderScene(<PresentationPage theme="light" />, atlas, { page: 'present', deck: id, stage: 'editor' })
}
export const open = (slide: number) => act(() => useStore.setState(({ view }) => ({ view: { ...view, slide } })))
export const slides = () => ownDeck(id).slides
export const button = (name: string) => screen.getByRole('button', { name })
export const press = (name: string) => user.click(button(name))
export const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
export const choice = (name: string) => screen.getByRole('combobox', { name })
/** The slide that is open, as the room will see it. */
export const slide = () => within(screen.getByRole('region', { name: 'De dia' }))
export const titleOnSlide = () => slide().getByRole('heading', { level: 2 }).textContent
/** The titles in the strip, in order. */
export const strip = () =>
  within(screen.getByRole('region', { name: 'Dia’s' }))
    .getAllByRole('button', { name: /Dia \d+: / })
    .map(({ textContent }) => /Dia \d+: (.*)$/.exec(textContent ?? '')?.[1])
export const says = (sentence: string | RegExp) => expect(screen.getByText(sentence)).toBeInTheDocument()
