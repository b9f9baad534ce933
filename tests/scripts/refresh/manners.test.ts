// How gently a service is asked, by a clock that a test moves.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { createReader } from '../../../scripts/refresh/read-service'

const usual = { perSecond: 2, timeout: 60, retries: 4, firstWait: 1, longestWait: 5, keepHours: 24 }
const noCache = { get: () => null, put() {} }
let begin: number
/** When each request was sent, in seconds from the beginning. */
let sent: number[]

/** Answers every request with that status. */
function answerWith(status: number, headers: Record<string, string> = {}) {
  vi.stubGlobal('fetch', async () => {
    sent.push((Date.now() - begin) / 1000)
    return new Response('{}', { status, headers })
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  begin = Date.now()
  sent = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const reader = (change: Partial<typeof usual> = {}) => createReader({ manners: { ...usual, ...change }, cache: noCache })
const ask = (address: string, by = reader()) => by(`https://voorbeeld.example/${address}`, z.object({}))

test('no more is asked in a second than the manners allow, however much is wanted at once', async () => {
  answerWith(200)
  const by = reader()
  const answers = Promise.all(['a', 'b', 'c', 'd', 'e'].map(address => ask(address, by)))
  await vi.advanceTimersByTimeAsync(10_000)
  await answers
  expect(sent).toHaveLength(5)
  for (const [index, time] of sent.slice(1).entries()) expect(time - (sent[index] ?? 0)).toBeGreaterThanOrEqual(0.5)
})

test('a service that stays busy is asked again after longer and longer waits, up to the longest', async () => {
  answerWith(503)
  const answer = expect(ask('a')).rejects.toThrow('answer 503, 5 times')
  await vi.advanceTimersByTimeAsync(60_000)
  await answer
  const waits = sent.slice(1).map((time, index) => time - (sent[index] ?? 0))
  // Each is drawn from the double of the one before, so that many who wait do not come back together.
  for (const [index, least] of [1, 2, 4, 5].entries()) {
    expect(waits[index]).toBeGreaterThanOrEqual(least)
    expect(waits[index]).toBeLessThanOrEqual(Math.min(least * 2, 5) + 0.1)
  }
})

test('tries count towards the pace as well', async () => {
  answerWith(503)
  const answer = expect(ask('a', reader({ firstWait: 0 }))).rejects.toThrow('answer 503')
  await vi.advanceTimersByTimeAsync(60_000)
  await answer
  for (const [index, time] of sent.slice(1).entries()) expect(time - (sent[index] ?? 0)).toBeGreaterThanOrEqual(0.5)
})

test('the wait that a service asks for is kept, and no request is sent in it', async () => {
  answerWith(429, { 'retry-after': '4' })
  const answer = expect(ask('a', reader({ retries: 1, firstWait: 0 }))).rejects.toThrow('answer 429, 2 times')
  await vi.advanceTimersByTimeAsync(3_900)
  expect(sent).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(2_000)
  await answer
  expect(sent).toHaveLength(2)
})
