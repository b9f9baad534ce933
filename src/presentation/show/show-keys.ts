// The keys of a show: from a key that was pressed to what it does. One table for both windows and for the list of keys.

export const commands = ['next', 'previous', 'first', 'last', 'jump', 'black', 'white', 'return', 'code', 'presenter', 'full-screen', 'keys', 'leave'] as const
export type Command = (typeof commands)[number]

/** As a browser names them. Clickers send PageUp and PageDown, and a full stop to blank the screen. */
export const keysOf: Record<Command, readonly string[]> = {
  next: ['ArrowRight', 'ArrowDown', 'PageDown', 'Space'],
  previous: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space'],
  first: ['Home'],
  last: ['End'],
  jump: ['Number+Enter'],
  black: ['B', '.'],
  white: ['W', ','],
  return: ['R', 'Backspace'],
  code: ['Q'],
  presenter: ['P'],
  'full-screen': ['F'],
  keys: ['?'],
  leave: ['Escape'],
}
const byKey = new Map(commands.flatMap(command => keysOf[command].map((key): [string, Command] => [key, command])))

/** What a key does; a digit is typed, and `erase` takes the last one away. */
export type KeyDeed = Command | { digit: string } | 'erase'

export type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Where the keyboard is: `control` is what Space and Enter press, `taken` a field or a dialog that has the keys for itself. */
export type Focus = 'page' | 'control' | 'map' | 'taken'

export type Situation = {
  focus: Focus
  /** The number that was typed so far. */
  typed: string
  /** Whether single characters are keys; who speaks to the computer turns them off. */
  hasCharacters: boolean
}

/** What a key does just now; null for a key that belongs to the browser, to what has the focus, or to nobody. */
export function keyDeed({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed, { focus, typed, hasCharacters }: Situation): KeyDeed | null {
  if (ctrlKey || metaKey || altKey || focus === 'taken') return null
  // With Shift the arrows are those of the map, where the keyboard is on it.
  if (focus === 'map' && shiftKey && key.startsWith('Arrow')) return null
  if (key === ' ') return focus === 'control' ? null : (byKey.get(shiftKey ? 'Shift+Space' : 'Space') ?? null)
  if (key === 'Enter') return typed === '' ? null : 'jump'
  if (key === 'Backspace' && typed !== '') return 'erase'
  if (key.length > 1) return byKey.get(key) ?? null
  if (!hasCharacters) return null
  return /^\d$/.test(key) ? { digit: key } : (byKey.get(key.toUpperCase()) ?? null)
}

/** The longest number that can be typed; a further digit begins anew. */
const most = 3

/** The number that is typed after a digit. A nought at the front says nothing. */
export const withDigit = (typed: string, digit: string): string => (typed.length < most ? typed + digit : digit).replace(/^0+/, '')
