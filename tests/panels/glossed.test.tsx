import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Glossed, pieces } from '../../src/panels/Glossed'

const entries = [
  { find: ['alliantie', 'allianties'], text: 'Samen.' },
  { find: ['WOZ', 'WOZ-waarde'], text: 'Waarde.' },
]
const cut = (text: string) =>
  pieces(text, entries)
    .map(({ text: part, meaning }) => (meaning ? `[${part}]` : part))
    .join('')

test.each([
  ['De alliantie werkt samen. De alliantie kiest.', 'De [alliantie] werkt samen. De alliantie kiest.'],
  ['Een WOZ-waarde', 'Een [WOZ-waarde]'],
  ['wijkalliantie en alliantie-overleg', 'wijkalliantie en alliantie-overleg'],
  ['Zonder', 'Zonder'],
])('“%s” is explained at the first use of a word', (text, expected) => {
  expect(cut(text)).toBe(expected)
})

test('no letter of the text is lost', () => {
  const text = 'In de alliantie: WOZ, alliantie, WOZ-waarde.'
  expect(
    pieces(text, entries)
      .map(piece => piece.text)
      .join(''),
  ).toBe(text)
})

test('a word says what it means when it is asked, and stops when it is asked again', async () => {
  const user = userEvent.setup()
  render(
    <p>
      <Glossed text="Het programmabureau helpt." />
    </p>,
  )
  const word = screen.getByRole('button', { name: 'programmabureau' })
  await user.click(word)
  expect(screen.getByText(/Het kleine team dat de alliantie helpt/)).toBeInTheDocument()
  expect(word).toHaveAttribute('aria-expanded', 'true')
  await user.click(word)
  expect(screen.queryByText(/Het kleine team/)).not.toBeInTheDocument()
})
