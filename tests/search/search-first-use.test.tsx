// What the search costs who does not search; a file of its own, since an index that came once is kept.
import { act, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { SearchButton } from '../../src/search/SearchButton'
import { publishedFetch } from '../support/published-fetch'

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 })

test('the index is fetched once the button is pointed at, and not before', async () => {
  const { fetch, asked } = publishedFetch()
  vi.stubGlobal('fetch', fetch)
  render(<SearchButton />)
  // Whatever began to load has had its time once the dialog itself is there.
  await import('../../src/search/SearchDialog')
  await act(async () => {})
  expect(asked).toEqual([])
  await userEvent.hover(screen.getByRole('button', { name: 'Zoeken' }))
  await waitFor(() => expect(asked).toEqual([expect.stringMatching(/search-index\.json$/)]))
})
