import { expect, test } from 'vitest'
import { advance, begin, redo, undo } from '../../src/domain/history'

const typed = ['H', 'Ha', 'Hal'].reduce((history, text) => advance(history, text, 'title'), begin(''))

test('a step is undone and done again', () => {
  const history = advance(begin(1), 2)
  expect(undo(history).present).toBe(1)
  expect(redo(undo(history)).present).toBe(2)
})

test('typing in one field is one step', () => {
  expect(undo(typed).present).toBe('')
  expect(redo(undo(typed)).present).toBe('Hal')
})

test('typing in another field is another step', () => {
  expect(undo(advance(typed, 'Hallo', 'text')).present).toBe('Hal')
})

test('typing on after an undo is a new step', () => {
  expect(undo(advance(undo(typed), 'Dag', 'title')).present).toBe('')
})

test('a new step leaves nothing to do again', () => {
  expect(redo(advance(undo(typed), 'Dag')).present).toBe('Dag')
})

test('there is nothing before the first and after the last', () => {
  expect(undo(begin(1)).present).toBe(1)
  expect(redo(begin(1)).present).toBe(1)
})

test('what changes nothing is no step', () => {
  const history = begin('a')
  expect(advance(history, 'a')).toBe(history)
})

test('a hundred steps are kept', () => {
  let history = begin(0)
  for (let value = 1; value <= 150; value += 1) history = advance(history, value)
  expect(history.past).toHaveLength(100)
  expect(history.past[0]).toBe(50)
})
