import { describe, expect, test } from 'vitest'
import { type Command, commands, keyDeed, keysOf, type Pressed, type Situation, withDigit } from '../../src/presentation/show/show-keys'

/** A key as a browser tells of it, by the name that the table has for it. */
function pressed(name: string, part: Partial<Pressed> = {}): Pressed {
  const key = name.replace('Shift+', '').replace('Space', ' ')
  return { key, shiftKey: name.startsWith('Shift+'), ctrlKey: false, metaKey: false, altKey: false, ...part }
}
const deed = (name: string, situation: Partial<Situation> = {}, part: Partial<Pressed> = {}) =>
  keyDeed(pressed(name, part), { focus: 'page', typed: '', hasCharacters: true, ...situation })

const table = commands.flatMap(command => keysOf[command].map((key): [string, Command] => [key, command])).filter(([key]) => key !== 'Number+Enter')

describe('a key', () => {
  test.each(table)('%s does “%s”', (key, command) => {
    expect(deed(key)).toBe(command)
  })
  test('stands for one command and no more', () => {
    const keys = table.map(([key]) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
  test.each(['b', 'w', 'q', 'p', 'f', 'r'])('%s is the same with and without capitals', key => {
    expect(deed(key)).toBe(deed(key.toUpperCase()))
  })
  test.each(['x', 'Tab', 'F5', 'Unidentified', 'Dead', 'Shift'])('%s is nobody’s', key => {
    expect(deed(key)).toBeNull()
  })
  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('with %s belongs to the browser', modifier => {
    for (const [key] of table) expect(deed(key, {}, { [modifier]: true }), key).toBeNull()
  })
})

test.each([
  ['ArrowRight', 'next'],
  ['Space', 'next'],
  ['ArrowLeft', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['w', 'white'],
  ['Escape', 'leave'],
] as const)('the promised key %s does “%s”', (key, command) => {
  expect(deed(key)).toBe(command)
})

test.each([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['.', 'black'],
] as const)('the %s of a clicker does “%s”', (key, command) => {
  expect(deed(key)).toBe(command)
})

describe('a number and then Enter', () => {
  test.each([...'0123456789'])('types %s', digit => {
    expect(deed(digit)).toEqual({ digit })
  })
  test('jumps once there is a number', () => {
    expect(deed('Enter', { typed: '12' })).toBe('jump')
  })
  test('leaves Enter alone without one', () => {
    expect(deed('Enter')).toBeNull()
  })
  test('lets Backspace take a digit away, and go back to the slide without one', () => {
    expect(deed('Backspace', { typed: '1' })).toBe('erase')
    expect(deed('Backspace')).toBe('return')
  })
  test('is made digit by digit', () => {
    expect([...'12'].reduce(withDigit, '')).toBe('12')
  })
  test('has no nought at the front', () => {
    expect(['0', '07', '100'].map(digits => [...digits].reduce(withDigit, ''))).toEqual(['', '7', '100'])
  })
  test('begins anew after three digits', () => {
    expect([...'1234'].reduce(withDigit, '')).toBe('4')
  })
})

describe('on a button', () => {
  test.each(['Space', 'Shift+Space'])('%s presses the button', key => {
    expect(deed(key, { focus: 'control' })).toBeNull()
  })
  test.each(table.filter(([key]) => !key.includes('Space')))('%s still does “%s”', (key, command) => {
    expect(deed(key, { focus: 'control' })).toBe(command)
  })
  test('Enter presses the button, unless a number was typed', () => {
    expect(deed('Enter', { focus: 'control' })).toBeNull()
    expect(deed('Enter', { focus: 'control', typed: '3' })).toBe('jump')
  })
})

describe('on the map', () => {
  test.each(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'])('%s with Shift goes from area to area', key => {
    expect(deed(key, { focus: 'map' }, { shiftKey: true })).toBeNull()
  })
  test.each(table)('%s does “%s”', (key, command) => {
    expect(deed(key, { focus: 'map' })).toBe(command)
  })
})

test('in a field no key is of the show', () => {
  for (const key of [...table.map(([name]) => name), '1', 'Enter']) expect(deed(key, { focus: 'taken', typed: '1' }), key).toBeNull()
})

describe('with the characters turned off', () => {
  test.each([...'bwqprf.,?17'])('%s does nothing', key => {
    expect(deed(key, { hasCharacters: false })).toBeNull()
  })
  test.each(table.filter(([key]) => key.length > 1))('%s still does “%s”', (key, command) => {
    expect(deed(key, { hasCharacters: false })).toBe(command)
  })
})
