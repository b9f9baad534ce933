import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { DownloadMenu } from '../../src/ui/DownloadMenu'

const texts = { busy: 'Wordt gemaakt', failed: 'Het bestand is niet gemaakt.' }

function show(onPng: () => void | Promise<void> = () => {}, onSvg = () => {}) {
  render(
    <>
      <DownloadMenu
        label="Kaart downloaden"
        texts={texts}
        choices={[
          { label: 'Afbeelding', note: 'voor een presentatie', onChoose: onPng },
          { label: 'Vector', onChoose: onSvg },
        ]}
      />
      <button type="button">Verder</button>
    </>,
  )
  return { user: userEvent.setup(), button: screen.getByRole('button', { name: 'Kaart downloaden' }) }
}
const item = (name: RegExp) => screen.getByRole('menuitem', { name })

test('the button opens the list and the first choice has the focus', async () => {
  const { user, button } = show()
  await user.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  expect(within(screen.getByRole('menu', { name: 'Kaart downloaden' })).getAllByRole('menuitem')).toHaveLength(2)
  expect(item(/Afbeelding/)).toHaveFocus()
})

test('Enter on the button opens the list, Enter on a choice makes that file and the focus returns', async () => {
  const onSvg = vi.fn()
  const { user, button } = show(undefined, onSvg)
  await user.tab()
  await user.keyboard('{Enter}{ArrowDown}{Enter}')
  expect(onSvg).toHaveBeenCalledOnce()
  expect(screen.queryByRole('menu')).toBeNull()
  expect(button).toHaveFocus()
})

test('arrow up on the button opens the list at its last choice', async () => {
  const { user, button } = show()
  button.focus()
  await user.keyboard('{ArrowUp}')
  expect(item(/Vector/)).toHaveFocus()
})

test('the arrows go round, Home and End go to the ends', async () => {
  const { user, button } = show()
  await user.click(button)
  await user.keyboard('{ArrowUp}')
  expect(item(/Vector/)).toHaveFocus()
  await user.keyboard('{ArrowDown}')
  expect(item(/Afbeelding/)).toHaveFocus()
  await user.keyboard('{End}')
  expect(item(/Vector/)).toHaveFocus()
  await user.keyboard('{Home}')
  expect(item(/Afbeelding/)).toHaveFocus()
})

test('Escape closes the list, gives the focus back and is used up', async () => {
  const { user, button } = show()
  const wasUsed: boolean[] = []
  const listen = (event: KeyboardEvent) => wasUsed.push(event.defaultPrevented)
  await user.click(button)
  window.addEventListener('keydown', listen)
  await user.keyboard('{Escape}')
  window.removeEventListener('keydown', listen)
  expect(screen.queryByRole('menu')).toBeNull()
  expect(button).toHaveFocus()
  expect(wasUsed).toEqual([true])
})

test('Tab leaves the list and closes it', async () => {
  const { user, button } = show()
  await user.click(button)
  await user.tab()
  expect(screen.queryByRole('menu')).toBeNull()
  expect(screen.getByRole('button', { name: 'Verder' })).toHaveFocus()
})

test('a press elsewhere closes the list', async () => {
  const { user, button } = show()
  await user.click(button)
  await user.click(document.body)
  expect(screen.queryByRole('menu')).toBeNull()
})

test('a file that cannot be made says a sentence, and the next try takes it away', async () => {
  const { user, button } = show(() => Promise.reject(new Error('no canvas')))
  await user.click(button)
  await user.click(item(/Afbeelding/))
  expect(await screen.findByRole('alert')).toHaveTextContent(texts.failed)
  expect(button).toHaveFocus()
  await user.click(button)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('while a file is made the button says so and opens nothing', async () => {
  let finish = () => {}
  const { user, button } = show(() => new Promise<void>(resolve => (finish = resolve)))
  await user.click(button)
  await user.click(item(/Afbeelding/))
  expect(button).toHaveAccessibleName(texts.busy)
  await user.click(button)
  expect(screen.queryByRole('menu')).toBeNull()
  finish()
  expect(await screen.findByRole('button', { name: 'Kaart downloaden' })).toBe(button)
})
