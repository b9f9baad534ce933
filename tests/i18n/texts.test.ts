import { expect, test } from 'vitest'
import { languages } from '../../src/domain/atlas'
import { allTextsIn, loadAllTexts } from '../../src/i18n/use-texts'

const [nl, en] = await Promise.all([loadAllTexts('nl'), loadAllTexts('en')])

type Leaf = { name: string; value: unknown }

/** Every text with its full name: 'panel.sections.interview'. */
function leavesOf(value: unknown, name = ''): Leaf[] {
  if (value === null || typeof value !== 'object') return [{ name, value }]
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, name ? `${name}.${key}` : key))
}
const dictionaries = { nl: leavesOf(nl), en: leavesOf(en) }

/** The answer of a text that is made from something; with numbers, or with words where numbers do not do, or else with the fault of a file. */
const answersOf = ({ value }: Leaf): unknown[] => {
  if (typeof value !== 'function') return [value]
  const several = (given: unknown) => Array.from({ length: 12 }, () => given)
  const inputs = [several(0), several(1), several(20), several('woord'), several(null)]
  const answersTo = (all: unknown[][]) =>
    all.flatMap(input => {
      try {
        return [value(...input) as unknown]
      } catch {
        return []
      }
    })
  const answers = answersTo(inputs)
  return answers.length > 0 ? answers : answersTo([[{ kind: 'empty' }, null]])
}

test('English has just the texts that Dutch has', () => {
  // By which other words an entry is found differs from language to language.
  const names = (leaves: Leaf[]) =>
    leaves
      .map(({ name }) => name)
      .filter(name => !/\.find\.\d+$/.test(name))
      .toSorted()
  expect(names(dictionaries.en)).toEqual(names(dictionaries.nl))
})

test('a text that is made from something is made so in both languages', () => {
  const made = (leaves: Leaf[]) => leaves.filter(({ value }) => typeof value === 'function').map(({ name }) => name)
  expect(made(dictionaries.en).toSorted()).toEqual(made(dictionaries.nl).toSorted())
})

test.each(languages)('no text in %s is empty or anything but text', language => {
  const wrong = dictionaries[language].filter(leaf => {
    const answers = answersOf(leaf)
    return answers.length === 0 || answers.some(answer => typeof answer !== 'string' || answer.trim() === '')
  })
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test.each(languages)('no text in %s shows a value that was never given', language => {
  const wrong = dictionaries[language].filter(leaf => answersOf(leaf).some(answer => /undefined|NaN|\[object/.test(String(answer))))
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('a language answers with its own texts', () => {
  expect([allTextsIn('nl').loading, allTextsIn('en').loading]).toEqual(['De atlas wordt geopend.', 'Opening the atlas.'])
})

test('one thing is one thing and several are several', () => {
  expect([nl.characteristics.inNeighbourhoods(1), nl.characteristics.inNeighbourhoods(6)]).toEqual(['in 1 wijk', 'in 6 wijken'])
  expect([en.list.count(20, 20), en.list.count(3, 20)]).toEqual(['20 areas', '3 of 20 areas'])
})
