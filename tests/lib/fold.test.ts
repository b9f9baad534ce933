import { expect, test } from 'vitest'
import { fold } from '../../src/lib/fold'

test('a name without accents, capitals and hyphens is the same name', () => {
  expect(fold('Zuid-Oost')).toBe('zuid oost')
  expect(fold('FRYSLÂN')).toBe('fryslan')
  expect(fold('Crabbehof/Zuidhoven')).toBe('crabbehof zuidhoven')
})

test('an accent that is written as a sign of its own folds as well', () => {
  expect(fold('Frysla\u0302n')).toBe(fold('Fryslân'))
})

test('spaces at the ends and runs of signs fall away, digits stay', () => {
  expect(fold('  Wijk 03 -- Overvecht!  ')).toBe('wijk 03 overvecht')
  expect(fold(' … ')).toBe('')
})
