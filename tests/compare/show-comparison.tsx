// The comparison on screen with the published figures and outlines, and the words by which its parts are found.
import { screen, within } from '@testing-library/react'
import { vi } from 'vitest'
import { ComparePage } from '../../src/compare/ComparePage'
import type { Atlas } from '../../src/domain/atlas'
import type { View } from '../../src/domain/view'
import { dutchAtlas } from '../support/published'
import { publishedFetch } from '../support/published-fetch'
import { renderScene } from '../support/render-scene'

const atlas = dutchAtlas()

export const schiedam = 'schiedam-nieuwland-en-oost'
export const pair: readonly string[] = [schiedam, 'vlaardingen-westwijk']

/** Shows the page; `instead` gives a file of outlines another answer. */
export function showComparison(compared: readonly string[] = pair, view: Partial<View> = {}, of: Atlas = atlas, instead = {}) {
  vi.stubGlobal('fetch', publishedFetch(instead).fetch)
  return renderScene(<ComparePage />, of, { page: 'compare', compared, ...view })
}

/** A part of the page under its heading. */
export const part = (name: string) => within(screen.getByRole('region', { name }))
/** The row of a table that begins with this heading. */
export const rowIn = (title: string, name: string | RegExp) => part(title).getByRole('rowheader', { name }).closest('tr')!
export const textsOf = (elements: readonly Element[]) => elements.map(element => element.textContent)
