import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { View } from '../../src/domain/view'
import { ShareButton } from '../../src/share/ShareButton'
import { ShareDialog } from '../../src/share/ShareDialog'
import { useStore } from '../../src/state/store'
import { standInForDialogs } from '../support/dialogs'
import { dutchAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'
import { scanned } from '../support/scan'

const user = userEvent.setup()
const atlas = dutchAtlas()
const here = { area: 'delft-west', indicator: 'lonely' } satisfies Partial<View>
const link = 'http://localhost:3000/gebied/delft-west/?indicator=lonely'
const show = (view: Partial<View> = here) => renderScene(<ShareDialog onClose={() => {}} />, atlas, view)
const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Plak deze code in uw website' }).value

beforeEach(standInForDialogs)
afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'share')
})

test('the button opens the dialog, and closing takes it away', async () => {
  renderScene(<ShareButton />, atlas, here)
  await user.click(screen.getByRole('button', { name: 'Delen' }))
  const dialog = await screen.findByRole('dialog', { name: 'Deel wat u ziet' })
  await user.click(within(dialog).getByRole('button', { name: 'Sluiten' }))
  expect(dialog).not.toBeInTheDocument()
})

describe('the link', () => {
  test('is that of what is on screen', () => {
    show()
    expect(screen.getByRole('textbox', { name: 'Link naar dit beeld' })).toHaveValue(link)
  })
  test('is copied by its button, which says so', async () => {
    show()
    await user.click(screen.getByRole('button', { name: 'Kopieer de link' }))
    expect(screen.getByText('De link is gekopieerd.')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(link)
  })
  test('is selected to be copied by hand where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    show()
    await user.click(screen.getByRole('button', { name: 'Kopieer de link' }))
    expect(screen.getByText('Kopiëren mocht niet van de browser. Selecteer de tekst en kopieer zelf.')).toBeInTheDocument()
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link naar dit beeld' })
    expect(field).toHaveFocus()
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(link)
  })
  test('stays the same while the dialog is open, so that the code does not change under a camera', () => {
    show()
    act(() => useStore.setState(({ view }) => ({ view: { ...view, area: 'breda-noord' } })))
    expect(screen.getByRole('figure')).toHaveTextContent(link)
  })
})

test('the code for the room stands above its link', () => {
  show()
  const figure = screen.getByRole('figure')
  expect(scanned(within(figure).getByRole('img', { name: 'QR-code met de link naar dit beeld' }))).toBe(link)
  expect(figure).toHaveTextContent(link)
})

describe('sharing with an app', () => {
  const share = vi.fn(async () => {})
  const withShare = (value: () => Promise<void> = share) => Object.defineProperty(navigator, 'share', { configurable: true, value })
  const button = () => screen.queryByRole('button', { name: 'Deel met een app' })
  test('is offered only where the browser can do it', () => {
    show()
    expect(button()).not.toBeInTheDocument()
  })
  test('hands over the link', async () => {
    withShare()
    show()
    await user.click(button()!)
    expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: link }))
  })
  test('that is called off is no error', async () => {
    // Not a mock, which would hear of the refusal itself.
    withShare(() => Promise.reject(new DOMException('called off', 'AbortError')))
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    show()
    await user.click(button()!)
    await new Promise(resolve => setTimeout(resolve))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})

describe('the map for another website', () => {
  test('is offered on the map and nowhere else', () => {
    show({ page: 'table' })
    expect(screen.queryByRole('heading', { name: 'Op een andere website' })).not.toBeInTheDocument()
  })
  test('is shown beforehand, as it will be', () => {
    show()
    expect(screen.getByTitle('Voorbeeld')).toHaveAttribute('src', 'http://localhost:3000/insluiten/delft-west/?indicator=lonely')
  })
  test('follows the choices in the code and in the preview', async () => {
    show()
    await user.click(screen.getByRole('checkbox', { name: 'Bezoekers kunnen de kaart bewegen en een gebied kiezen' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Taal' }), 'Engels')
    const height = screen.getByRole('spinbutton', { name: 'Hoogte in pixels' })
    await user.clear(height)
    await user.type(height, '600')
    const address = 'http://localhost:3000/en/insluiten/delft-west/?indicator=lonely&stil=ja'
    expect(screen.getByTitle('Voorbeeld')).toHaveAttribute('src', address)
    expect(code()).toContain(`src="${address.replaceAll('&', '&amp;')}"`)
    expect(code()).toContain('height="600"')
  })
  test('is copied as code', async () => {
    show()
    await user.click(screen.getByRole('button', { name: 'Kopieer de code' }))
    expect(screen.getByText('De code is gekopieerd.')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(code())
  })
})
