import { describe, expect, test } from 'vitest'
import type { Display } from '../../src/presentation/show/full-screen'
import { shareScreens } from '../../src/presentation/show/open-window'

const display = (isInternal: boolean, availLeft: number): Display => ({ isInternal, availLeft, availTop: 0, availWidth: 1920, availHeight: 1080 })
const [laptop, beamer, monitor] = [display(true, 0), display(false, 1920), display(false, 3840)]

describe('of the screens', () => {
  test('one alone is not shared', () => {
    expect(shareScreens({ currentScreen: laptop, screens: [laptop] })).toBeNull()
  })
  test('the laptop stays with the speaker and the slides move to the beamer', () => {
    expect(shareScreens({ currentScreen: laptop, screens: [laptop, beamer] })).toEqual({ speaker: laptop, room: beamer })
  })
  test('the speaker gets the laptop where the slides are on the beamer already', () => {
    expect(shareScreens({ currentScreen: beamer, screens: [monitor, beamer, laptop] })).toEqual({ speaker: laptop, room: null })
  })
  test('the other one is for the speaker where none is built in', () => {
    expect(shareScreens({ currentScreen: beamer, screens: [beamer, monitor] })).toEqual({ speaker: monitor, room: null })
  })
  test('the other one is for the speaker where all are built in', () => {
    const other = display(true, 5760)
    expect(shareScreens({ currentScreen: laptop, screens: [laptop, other] })).toEqual({ speaker: other, room: null })
  })
})
