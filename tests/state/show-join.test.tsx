// A window on the channel of a show, with a channel and a clock in the hand of the test.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { after, firstShown } from '../../src/state/show-deeds'
import type { Message } from '../../src/state/show-messages'
import { type Channel, type Connection, join, openChannel, type Partner, type ShowWindow } from '../../src/state/show-sync'
import { deckOf } from '../support/decks'

const deck = deckOf()
const own: ShowWindow = { id: 'room', stage: 'show', shown: firstShown(1, 'room'), deck, heard: {}, hadPartner: false }
const speaker = { from: 'speaker', stage: 'presenter' } as const
let said: Message[] = []
let latest: { own: ShowWindow; partner: Partner } | null = null
let connection: Connection | null = null
const channel: Channel & { close: ReturnType<typeof vi.fn<() => void>> } = { postMessage: message => said.push(message), close: vi.fn(), onmessage: null }

function enter(part: Partial<ShowWindow> = {}, on: Channel | null = channel) {
  connection = join({ ...own, ...part }, on, (now, partner) => {
    latest = { own: now, partner }
  })
}
const hear = (data: unknown) => channel.onmessage?.({ data })
const kinds = () => said.map(({ kind }) => kind)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
  said = []
  latest = null
  channel.close.mockClear()
})
afterEach(() => {
  connection?.leave()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('who enters says hello', () => {
  enter()
  expect(said).toEqual([{ kind: 'hello', from: 'room', stage: 'show', wantsDeck: false }])
})

test('who has no presentation asks for it', () => {
  enter({ deck: null })
  expect(said).toEqual([{ kind: 'hello', from: 'room', stage: 'show', wantsDeck: true }])
})

test('a window beats each second, so that the other knows it is there', () => {
  enter()
  vi.advanceTimersByTime(3000)
  expect(kinds()).toEqual(['hello', 'heartbeat', 'heartbeat', 'heartbeat'])
})

test('a window whose clock the browser slows answers every heartbeat that it hears', () => {
  enter()
  vi.setSystemTime(Date.now() + 1000)
  hear({ ...speaker, kind: 'heartbeat', turn: 0 })
  expect(kinds()).toEqual(['hello', 'heartbeat'])
})

test('two windows do not answer each other without end', () => {
  enter()
  hear({ ...speaker, kind: 'heartbeat', turn: 0 })
  hear({ ...speaker, kind: 'heartbeat', turn: 0 })
  expect(kinds()).toEqual(['hello'])
})

test('a partner that falls silent is gone without another word', () => {
  enter()
  hear({ ...speaker, kind: 'hello', wantsDeck: false })
  expect(latest?.partner).toBe('there')
  vi.advanceTimersByTime(3000)
  expect(latest?.partner).toBe('there')
  vi.advanceTimersByTime(1000)
  expect(latest?.partner).toBe('gone')
})

test('what is done here is told, without the presentation', () => {
  enter()
  const shown = after(own.shown, { do: 'go', slide: 2 }, 0, 'room')
  connection?.tell(shown)
  expect(said.at(-1)).toEqual({ kind: 'state', from: 'room', stage: 'show', shown, deck: null })
})

test('what was done here is told to a window that comes later', () => {
  enter()
  const shown = after(own.shown, { do: 'go', slide: 2 }, 0, 'room')
  connection?.tell(shown)
  hear({ ...speaker, kind: 'hello', wantsDeck: true })
  expect(said.at(-1)).toEqual({ kind: 'state', from: 'room', stage: 'show', shown, deck })
})

test.each([null, 'x', { kind: 'state' }, { ...speaker, kind: 'state', shown: { slide: 'x' }, deck: null }])('nonsense (%j) changes nothing', data => {
  enter()
  hear(data)
  expect(latest).toBeNull()
  expect(kinds()).toEqual(['hello'])
})

test('a window that is closed or reloaded says goodbye', () => {
  enter()
  window.dispatchEvent(new Event('pagehide'))
  expect(said.at(-1)).toEqual({ kind: 'bye', from: 'room', stage: 'show' })
})

test('who leaves says goodbye and is silent', () => {
  enter()
  connection?.leave()
  connection = null
  vi.advanceTimersByTime(5000)
  window.dispatchEvent(new Event('pagehide'))
  expect(kinds()).toEqual(['hello', 'bye'])
  expect(channel.close).toHaveBeenCalledOnce()
})

test('a browser without channels shows by itself', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  expect(openChannel(deck.id)).toBeNull()
  enter({}, null)
  connection?.tell(own.shown)
  vi.advanceTimersByTime(2000)
  expect(latest?.partner).toBe('never')
})
