import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { originalOf } from '../../src/domain/scene'
import { originalVoice, voicesOf } from '../../src/domain/voices'
import { en } from '../../src/i18n/en'
import { nl } from '../../src/i18n/nl'
import { QuoteTools } from '../../src/panels/QuoteTools'
import { areaIn, dutchAtlas, englishAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

const downloadQuote = vi.hoisted(() => vi.fn())
vi.mock('../../src/export/quote-files', () => ({ downloadQuote }))

/** The tools of a voice of Utrecht Overvecht: 0 is the headline. */
function show(nr = 1, atlas = dutchAtlas()) {
  const area = areaIn(atlas, 'utrecht-overvecht')
  const voice = voicesOf(area)[nr]!
  const dutch = originalOf(area, atlas)
  const original = dutch ? originalVoice(dutch, voice) : undefined
  renderScene(<QuoteTools area={area} voice={voice} original={original} />, atlas)
  return { voice, original }
}

async function choose(name: string, words = nl.quoteCard) {
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: words.button }))
  return { user, choice: screen.getByRole('menuitem', { name: new RegExp(`^${name}`) }) }
}

const refuse = () => vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))

beforeEach(() => {
  downloadQuote.mockResolvedValue(undefined)
})
afterEach(() => {
  downloadQuote.mockReset()
})

test('the tools are named after the quote that they belong to', () => {
  show(2)
  expect(within(screen.getByRole('group', { name: 'Citaat 2 uit Utrecht Overvecht' })).getByRole('button', { name: 'Meenemen' })).toBeVisible()
})

test('the tools of the headline say so', () => {
  show(0)
  expect(screen.getByRole('group', { name: 'Kop van het interview in Utrecht Overvecht' })).toBeVisible()
})

test.each([
  { name: 'PNG, liggend', format: 'png', shape: 'wide', file: 'focusatlas-citaat-utrecht-overvecht-1.png' },
  { name: 'PNG, vierkant', format: 'png', shape: 'square', file: 'focusatlas-citaat-utrecht-overvecht-1-vierkant.png' },
  { name: 'SVG, liggend', format: 'svg', shape: 'wide', file: 'focusatlas-citaat-utrecht-overvecht-1.svg' },
  { name: 'SVG, vierkant', format: 'svg', shape: 'square', file: 'focusatlas-citaat-utrecht-overvecht-1-vierkant.svg' },
])('the choice $name saves that card', async ({ name, format, shape, file }) => {
  show()
  const { user, choice } = await choose(name)
  await user.click(choice)
  await waitFor(() => expect(downloadQuote).toHaveBeenCalledOnce())
  expect(downloadQuote).toHaveBeenCalledWith(
    format,
    expect.objectContaining({ shape, name: file, landAddress: 'http://localhost:3000/data/v1/provinces.geojson' }),
  )
})

test('a card that is not made is said in a sentence', async () => {
  downloadQuote.mockRejectedValue(new Error('no canvas'))
  show()
  const { user, choice } = await choose('PNG, liggend')
  await user.click(choice)
  expect(await screen.findByRole('alert')).toHaveTextContent(nl.download.failed)
})

describe('copying', () => {
  test('as text puts quote, citation and link on the clipboard', async () => {
    const { voice } = show()
    const { user, choice } = await choose('Kopieer als tekst')
    await user.click(choice)
    expect(await screen.findByText('De tekst is gekopieerd.')).toBeVisible()
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain(`“${voice.text}” — `)
    expect(copied).toContain('hoofdstuk vanaf p. 147.')
    expect(copied).toMatch(/\/gebied\/utrecht-overvecht\/\?plek=utrecht-overvecht-quote-1$/)
  })

  test('the link puts just the link on the clipboard', async () => {
    show()
    const { user, choice } = await choose('Kopieer link')
    await user.click(choice)
    expect(await screen.findByText('De link is gekopieerd.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/gebied/utrecht-overvecht/?plek=utrecht-overvecht-quote-1')
  })

  test('in English takes the original along, and a link to the English page', async () => {
    const { original } = show(1, englishAtlas())
    const { user, choice } = await choose('Copy as text', en.quoteCard)
    await user.click(choice)
    expect(await screen.findByText('The text has been copied.')).toBeVisible()
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain(`Original: “${original}”`)
    expect(copied).toContain('/en/gebied/')
  })

  test('that is refused leaves the text selected, with a sentence', async () => {
    const { voice } = show()
    const { user, choice } = await choose('Kopieer als tekst')
    refuse()
    await user.click(choice)
    expect(await screen.findByRole('alert')).toHaveTextContent('Kopiëren lukt hier niet.')
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst om te kopiëren' })
    expect(field).toHaveFocus()
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toContain(voice.text)
  })

  test('that is refused can be put away', async () => {
    show()
    const { user, choice } = await choose('Kopieer link')
    refuse()
    await user.click(choice)
    await user.click(await screen.findByRole('button', { name: 'Sluiten' }))
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByRole('button', { name: 'Meenemen' })).toHaveFocus()
  })
})
