import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { after, type Deed, firstShown, isLater, type Shown } from '../../src/state/show-deeds'
import { anyShown } from '../support/shows'

const first = firstShown(3, 'one')
const done = (deed: Deed, shown: Shown = first, now = 1000) => after(shown, deed, now, 'two')

test('every deed is a turn further, by the window that did it', () => {
  const deeds: Deed[] = [
    { do: 'go', slide: 3 },
    { do: 'blank', blank: 'black' },
    { do: 'look', area: 'delft-west' },
    { do: 'code', isOn: true },
    { do: 'start' },
    { do: 'pause' },
    { do: 'restart' },
  ]
  for (const deed of deeds) expect(done(deed), deed.do).toMatchObject({ turn: 1, by: 'two' })
})

describe('going to a slide', () => {
  test('ends what lay over the last one', () => {
    const covered: Shown = { ...first, area: 'delft-west', blank: 'white', isCodeShown: true }
    expect(done({ do: 'go', slide: 4 }, covered)).toMatchObject({ slide: 4, area: null, blank: 'none', isCodeShown: false })
  })
  test('starts the clock for who forgot it', () => {
    expect(done({ do: 'go', slide: 4 }).clock.since).toBe(1000)
  })
  test('does not start the clock where it is the same slide', () => {
    expect(done({ do: 'go', slide: 3 }).clock.since).toBeNull()
  })
  test('does not start a clock that was paused', () => {
    const still = done({ do: 'pause' }, done({ do: 'start' }), 3000)
    expect(done({ do: 'go', slide: 4 }, still, 5000).clock).toEqual({ since: null, total: 2000, spent: { 3: 2000 } })
  })
  test('gives the time that has passed to the slide that is left', () => {
    const running = done({ do: 'start' })
    expect(done({ do: 'go', slide: 4 }, running, 6000).clock).toEqual({ since: 6000, total: 5000, spent: { 3: 5000 } })
  })
})

describe('a blank screen', () => {
  const black = done({ do: 'blank', blank: 'black' })
  test('goes with the same key', () => {
    expect(done({ do: 'blank', blank: 'black' }, black).blank).toBe('none')
  })
  test('changes colour with the other key', () => {
    expect(done({ do: 'blank', blank: 'white' }, black).blank).toBe('white')
  })
  test('keeps the slide, the area and the code', () => {
    const covered: Shown = { ...first, area: 'delft-west', isCodeShown: true }
    expect(done({ do: 'blank', blank: 'black' }, covered)).toMatchObject({ slide: 3, area: 'delft-west', isCodeShown: true })
  })
})

test('an area on the live map is looked at, and left', () => {
  const looking = done({ do: 'look', area: 'delft-west' })
  expect(looking).toMatchObject({ slide: 3, area: 'delft-west' })
  expect(done({ do: 'look', area: null }, looking).area).toBeNull()
})

test('the clock that begins again has counted nothing', () => {
  const running = done({ do: 'go', slide: 4 }, done({ do: 'start' }), 6000)
  expect(done({ do: 'restart' }, running).clock).toEqual({ since: null, total: 0, spent: {} })
})

describe('of two states', () => {
  test('the one with more turns is later', () => {
    expect(isLater({ ...first, turn: 2 }, { ...first, turn: 1, by: 'zzz' })).toBe(true)
  })
  test('that are different deeds exactly one is later, whoever asks', () => {
    fc.assert(
      fc.property(anyShown, anyShown, (one, other) => {
        fc.pre(one.turn !== other.turn || one.by !== other.by)
        expect(isLater(one, other)).toBe(!isLater(other, one))
      }),
    )
  })
  test('that are the same deed neither is later', () => {
    fc.assert(
      fc.property(anyShown, shown => {
        expect(isLater(shown, { ...shown })).toBe(false)
      }),
    )
  })
})
