import { expect, test } from 'vitest'
import { never } from '../../src/lib/never'

test('a case that cannot be names the value when it happens after all', () => {
  expect(() => never('kaart' as never)).toThrow('kaart')
})
