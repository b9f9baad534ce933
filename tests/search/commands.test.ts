import { expect, test } from 'vitest'
import { halvesOf, parseCommand } from '../../src/search/commands'

test.each([
  ['vergelijk Delft met Breda', ['Delft', 'Breda']],
  ['compare Delft with Breda', ['Delft', 'Breda']],
  ['Vergelijk  Delft, Breda; Arnhem', ['Delft', 'Breda', 'Arnhem']],
  ['vergelijk Delft West met', ['Delft West']],
])('‘%s’ compares', (typed, names) => {
  expect(parseCommand(typed)).toEqual({ verb: 'compare', names })
})

test('‘en’ may be part of a name, so that both halves are offered and the name is kept whole', () => {
  expect(parseCommand('vergelijk Schiedam Nieuwland en Oost met Delft')).toEqual({ verb: 'compare', names: ['Schiedam Nieuwland en Oost', 'Delft'] })
  expect(halvesOf('Nieuwland en Oost en Delft')).toEqual([
    ['Nieuwland', 'Oost en Delft'],
    ['Nieuwland en Oost', 'Delft'],
  ])
})

test.each([
  ['toon eenzaamheid', { what: 'eenzaamheid', place: null }],
  ['show loneliness', { what: 'loneliness', place: null }],
  ['toon eenzaamheid in Delft West', { what: 'eenzaamheid', place: 'Delft West' }],
  ['toon eenzaamheid in', { what: 'eenzaamheid', place: null }],
])('‘%s’ shows a figure', (typed, parts) => {
  expect(parseCommand(typed)).toEqual({ verb: 'show', ...parts })
})

test.each(['thema jeugd', 'theme jeugd'])('‘%s’ opens a theme', typed => {
  expect(parseCommand(typed)).toEqual({ verb: 'theme', name: 'jeugd' })
})

test.each([
  ['donker', 'dark'],
  ['light', 'light'],
  ['beam', 'beamer'],
])('‘%s’ changes the appearance', (typed, appearance) => {
  expect(parseCommand(typed)).toEqual({ verb: 'appearance', appearance })
})

test.each([
  ['english', 'en'],
  ['Nederlands', 'nl'],
])('‘%s’ changes the language', (typed, language) => {
  expect(parseCommand(typed)).toEqual({ verb: 'language', language })
})

test.each(['', 'vergelijk', 'toon', 'toonbank', 'do', 'rijke schooldag', 'donkere straten'])('‘%s’ is no command', typed => {
  expect(parseCommand(typed)).toBeNull()
})
