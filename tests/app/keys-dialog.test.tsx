import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { KeysDialog } from '../../src/app/KeysDialog'
import { useKeyboard } from '../../src/app/use-keyboard'
import { defaultView } from '../../src/domain/view'
import { closeKeyList, openKeyList } from '../../src/state/key-list'
import { useStore } from '../../src/state/store'
// It is loaded when asked for, which a busy machine takes its time for.
import '../../src/app/KeysDialog'

const user = userEvent.setup()

function Page() {
  useKeyboard()
  return (
    <>
      <KeysDialog />
      <button type="button">Iets</button>
      <input aria-label="Veld" />
    </>
  )
}
const dialog = () => screen.getByRole('dialog', { name: 'Toetsen' })
const noDialog = () => expect(screen.queryByRole('dialog')).not.toBeInTheDocument()

// jsdom draws no dialogs: opening and closing is all that is asked of it here.
HTMLDialogElement.prototype.showModal ??= function () {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function () {
  this.open = false
  this.dispatchEvent(new Event('close'))
}

beforeEach(() => {
  closeKeyList()
  window.localStorage.clear()
})

test('a question mark opens the list of keys anywhere', async () => {
  render(<Page />)
  noDialog()
  await user.keyboard('?')
  expect(within(dialog()).getByText('Springt naar het dichtstbijzijnde gebied in die richting')).toBeInTheDocument()
})

test('a question mark that is typed is a question mark', async () => {
  render(<Page />)
  await user.type(screen.getByRole('textbox', { name: 'Veld' }), 'Wat?')
  noDialog()
  expect(screen.getByRole('textbox')).toHaveValue('Wat?')
})

test('each key stands with what it does', () => {
  render(<Page />)
  act(openKeyList)
  const lines = within(dialog())
    .getAllByRole('term')
    .map(term => `${term.textContent}: ${term.nextElementSibling?.textContent}`)
  expect(lines).toEqual([
    'Pijltjes: Springt naar het dichtstbijzijnde gebied in die richting',
    'Enter: Opent het gebied',
    'C: Zet het gebied in de vergelijking, of haalt het eruit',
    'Letters: Zoekt een gebied waarvan de naam zo begint',
    'Home: Gaat naar het eerste gebied',
    'End: Gaat naar het laatste gebied',
    '+: Zoomt in',
    '−: Zoomt uit',
    'Tab: Verlaat de kaart',
    '?: Toont deze lijst',
    '/Ctrl + K: Zoekt in alles',
    'Escape: Gaat terug of sluit',
  ])
})

test('the list is in English in English', () => {
  useStore.setState({ view: { ...defaultView, language: 'en' } })
  render(<Page />)
  act(openKeyList)
  expect(screen.getByRole('dialog', { name: 'Keys' })).toHaveTextContent('Jumps to the nearest area in that direction')
})

test('the list closes by its button', async () => {
  render(<Page />)
  await user.keyboard('?')
  await user.click(within(dialog()).getByRole('button', { name: 'Sluiten' }))
  noDialog()
})

test('single characters can be turned off and on, and that is kept', async () => {
  render(<Page />)
  act(openKeyList)
  const choice = () => within(dialog()).getByRole('checkbox', { name: 'Zet / en ? overal aan' })
  expect(choice()).toBeChecked()
  await user.click(choice())
  expect(choice()).not.toBeChecked()
  await user.click(within(dialog()).getByRole('button', { name: 'Sluiten' }))
  await user.keyboard('?')
  noDialog()
  act(openKeyList)
  expect(choice()).not.toBeChecked()
  await user.click(choice())
  await user.click(within(dialog()).getByRole('button', { name: 'Sluiten' }))
  await user.keyboard('?')
  expect(dialog()).toBeInTheDocument()
})

test('Escape works also with single characters off', async () => {
  window.localStorage.setItem('focusatlas.keys', 'off')
  useStore.setState({ view: { ...defaultView, area: 'delft-west' } })
  render(<Page />)
  await user.keyboard('{Escape}')
  expect(useStore.getState().view.area).toBeNull()
})
