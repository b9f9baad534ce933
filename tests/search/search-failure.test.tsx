// The index may not come; a module of its own, since an index that came once is kept.
import { act, configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { SearchButton } from '../../src/search/SearchButton'
import { closeSearch } from '../../src/search/search-state'
import { publishedFetch } from '../support/published-fetch'

const user = userEvent.setup()
// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 })
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})
afterEach(() => act(closeSearch))

test('an index that does not come is named, and one button tries again', async () => {
  const instead: Record<string, number> = { 'search-index.json': 404 }
  vi.stubGlobal('fetch', publishedFetch(instead).fetch)
  render(<SearchButton />)
  await user.click(screen.getByRole('button', { name: 'Zoeken' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Zoeken is niet geladen. Controleer de verbinding en probeer het opnieuw (search-index.json: answer 404).',
  )
  delete instead['search-index.json']
  await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
  expect(await screen.findByRole('option', { name: 'rijke schooldag' })).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
})
