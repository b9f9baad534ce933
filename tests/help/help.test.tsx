import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { elsewhere, pages } from '../../src/domain/view'
import { AccessibilityPage } from '../../src/help/AccessibilityPage'
import { Help } from '../../src/help/Help'
// A busy machine takes its time to read what is loaded when asked for.
import '../../src/help/ScreenHelp'
import { openHelp } from '../../src/help/help-state'
import { screenOf } from '../../src/help/screen-of'
import { TourInvitation } from '../../src/help/TourInvitation'
import { allTextsIn, textsIn } from '../../src/i18n/use-texts'
import { initialState, useStore } from '../../src/state/store'

const user = userEvent.setup()
const show = (part: Partial<typeof initialState.view>) => useStore.setState({ view: { ...initialState.view, ...elsewhere, ...part } })

/** What the host filled in, or a number for an answer without it. */
function host(site: object | number) {
  vi.stubGlobal('fetch', async () => (typeof site === 'number' ? new Response('', { status: site }) : Response.json(site)))
}

beforeEach(() => {
  host(404)
  localStorage.clear()
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})
afterEach(() => {
  act(() => openHelp(null))
  vi.unstubAllGlobals()
  useStore.setState(initialState)
})

describe('help about a screen', () => {
  test.each(pages.filter(page => page !== 'embed'))('on the page %s has four parts with words in each', page => {
    for (const language of ['nl', 'en'] as const) {
      const { screenHelp, help } = allTextsIn(language)
      const { parts } = help
      const words = screenHelp[screenOf({ ...initialState.view, page })]
      for (const part of Object.keys(parts) as (keyof typeof parts)[]) expect(words[part].length, part).toBeGreaterThan(10)
    }
  })

  test('speaks of the screen that is open', async () => {
    show({ page: 'map', area: 'breda-noord' })
    render(<Help />)
    act(() => openHelp('screen'))
    const dialog = await screen.findByRole('dialog', { name: 'Uitleg bij dit scherm' })
    expect(
      within(dialog)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['In het kort', 'Wat ziet u?', 'Wat kunt u ermee?', 'Over deze gegevens'])
    expect(within(dialog).getByText(/^Alles over één gebied/)).toBeInTheDocument()
  })

  test('leads to the words explained', async () => {
    render(<Help />)
    act(() => openHelp('screen'))
    await user.click(await screen.findByRole('button', { name: 'Begrippen' }))
    const dialog = await screen.findByRole('dialog', { name: 'Begrippen' })
    expect(within(dialog).getByText('rijksvertegenwoordiger')).toBeInTheDocument()
  })

  test('has a way to the host where the host gave one', async () => {
    host({ host: 'Gemeente', contact: '', feedback: 'mailto:atlas@example.org' })
    render(<Help />)
    act(() => openHelp('screen'))
    expect(await screen.findByRole('link', { name: 'Geef uw mening over deze atlas' })).toHaveAttribute('href', 'mailto:atlas@example.org')
  })

  test('is gone when it is closed', async () => {
    render(<Help />)
    act(() => openHelp('words'))
    await user.click(await screen.findByRole('button', { name: 'Sluiten' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

test('the words are explained in both languages, the same ones', () => {
  const [nl, en] = [textsIn('nl'), textsIn('en')].map(({ help }) => Object.keys(help.words.entries))
  expect(en).toEqual(nl)
  for (const word of ['alliance', 'representative', 'office', 'corporation', 'wijk', 'buurt', 'woz', 'roc', 'ggd']) expect(nl).toContain(word)
})

describe('the walk', () => {
  const invitation = () => screen.queryByRole('complementary', { name: 'Rondleiding' })

  test('is offered once, and not again after “Niet nodig”', async () => {
    const { unmount } = render(<TourInvitation />)
    await user.click(screen.getByRole('button', { name: 'Niet nodig' }))
    expect(invitation()).not.toBeInTheDocument()
    unmount()
    render(<TourInvitation />)
    expect(invitation()).not.toBeInTheDocument()
  })

  test('is not offered where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    render(<TourInvitation />)
    expect(invitation()).not.toBeInTheDocument()
  })

  test('takes three steps, and can go back', async () => {
    render(<Help />)
    act(() => openHelp('tour'))
    const card = await screen.findByRole('dialog', { name: 'Rondleiding' })
    expect(within(card).getByText('Stap 1 van 3')).toBeInTheDocument()
    await user.click(within(card).getByRole('button', { name: 'Verder' }))
    await user.click(within(card).getByRole('button', { name: 'Verder' }))
    expect(within(card).getByText('Stap 3 van 3')).toBeInTheDocument()
    await user.click(within(card).getByRole('button', { name: 'Terug' }))
    expect(within(card).getByRole('heading', { name: 'Kijk op de kaart' })).toBeInTheDocument()
  })

  test('can be skipped at the first step, and is then not offered any more', async () => {
    render(<Help />)
    act(() => openHelp('tour'))
    await user.click(await screen.findByRole('button', { name: 'Overslaan' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    render(<TourInvitation />)
    expect(invitation()).not.toBeInTheDocument()
  })
})

describe('the accessibility statement', () => {
  test('names the norm, how it was tested and what falls short, each with a reason and a date', () => {
    render(<AccessibilityPage />)
    expect(screen.getByText('EN 301 549 en WCAG 2.2, niveau AA')).toBeInTheDocument()
    const [, ...rows] = screen.getAllByRole('row')
    expect(rows.length).toBeGreaterThanOrEqual(3)
    for (const row of rows)
      expect(
        within(row)
          .getAllByRole('cell')
          .every(cell => cell.textContent !== ''),
      ).toBe(true)
  })

  test('says that nobody has filled in an address, while that is so', () => {
    render(<AccessibilityPage />)
    expect(screen.getByText(/heeft nog geen contactadres ingevuld/)).toBeInTheDocument()
  })

  test('has the name and the address of the host', async () => {
    host({ host: 'Gemeente Breda', contact: 'https://example.org/contact', feedback: '' })
    render(<AccessibilityPage />)
    expect(await screen.findByRole('link', { name: 'Neem contact op' })).toHaveAttribute('href', 'https://example.org/contact')
    expect(screen.getByText('Deze website wordt aangeboden door Gemeente Breda.')).toBeInTheDocument()
  })

  test.each(['javascript:alert(1)', 'http://example.org', 'data:text/html,x', 'mailto:'])('an address such as %s is not made into a link', async contact => {
    host({ host: 'X', contact, feedback: '' })
    render(<AccessibilityPage />)
    await act(async () => {})
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })
})
