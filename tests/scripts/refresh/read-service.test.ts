import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { answerCache } from '../../../scripts/refresh/answer-cache'
import { createReader, secondsToWait } from '../../../scripts/refresh/read-service'
import { body, cutOff, type Misbehaviour, never, type OpenDataServer, openDataServer, status, webPage } from '../../support/refresh/open-data-server'

const manners = { perSecond: 10_000, timeout: 60, retries: 2, firstWait: 0, longestWait: 300, keepHours: 24 }
const schema = z.object({ value: z.array(z.object({ Identifier: z.string() })) })
let server: OpenDataServer
let cache: string
let slept: number[]
/** Ends the time of the request under way, as if it had passed. */
let giveUp = () => {}

beforeEach(async () => {
  server = await openDataServer()
  cache = mkdtempSync(join(tmpdir(), 'answers-'))
  slept = []
})
afterEach(async () => {
  await server.close()
  rmSync(cache, { recursive: true })
})

const reader = (kept = answerCache(cache, 24)) =>
  createReader({
    manners,
    cache: kept,
    sleep: async seconds => slept.push(seconds),
    timeLimit: () => {
      const limit = new AbortController()
      giveUp = () => limit.abort(new DOMException('', 'TimeoutError'))
      return limit.signal
    },
  })
const ask = () => reader()(`${server.address}/cbs/proef/MeasureCodes`, schema)
const first = (_: URL, nth: number) => nth === 1
const always = () => true

test('an answer as it should be is read at once', async () => {
  expect((await ask()).value).toHaveLength(5)
  expect(server.asked).toHaveLength(1)
})

const passing: [string, Misbehaviour][] = [
  ['too busy', status(429, first)],
  ['broken for a moment', status(500, first)],
  ['being restarted', status(503, first)],
  ['too slow', never(first, () => giveUp())],
  ['cut off', cutOff(first)],
  ['sending a web page with status 200', webPage(first)],
  ['sending half an answer', body('{"value": [{"Identi', first)],
]
test.each(passing)('a service that is %s is asked again', async (_, misbehaviour) => {
  server.misbehave(misbehaviour)
  expect((await ask()).value).toHaveLength(5)
  expect(server.asked).toHaveLength(2)
})

const lasting: [string, Misbehaviour, string][] = [
  ['too busy', status(429, always), 'answer 429, 3 times'],
  ['broken', status(500, always), 'answer 500, 3 times'],
  ['too slow', never(always, () => giveUp()), 'no answer within 60 seconds, 3 times'],
  ['cut off', cutOff(always), 'the connection failed or was cut off, 3 times'],
  ['a web page with status 200', webPage(always), 'it answered with a web page instead of data, 3 times'],
  ['no JSON', body('niets', always), 'its answer is no JSON, or was cut off, 3 times'],
]
test.each(lasting)('a service that stays %s is given up with a sentence, and nothing of it is kept', async (_, misbehaviour, sentence) => {
  server.misbehave(misbehaviour)
  await expect(ask()).rejects.toThrow(`${server.address}/cbs/proef/MeasureCodes: ${sentence}. Run it again later: what came so far is kept.`)
  expect(server.asked).toHaveLength(3)
  expect(readdirSync(cache)).toEqual([])
})

describe('a service that says how long to wait', () => {
  test.each([
    ['in seconds', '7', 7],
    ['until a moment', new Date(Date.now() + 30_000).toUTCString(), 30],
  ])('%s is waited for', async (_, header, seconds) => {
    server.misbehave(status(429, first, { 'retry-after': header }))
    await ask()
    expect(slept).toHaveLength(1)
    expect(Math.abs(slept[0]! - seconds)).toBeLessThan(5)
  })

  test('is not waited for once it is given up', async () => {
    server.misbehave(status(429, always, { 'retry-after': '7' }))
    await expect(ask()).rejects.toThrow('answer 429, 3 times')
    expect(slept).toEqual([7, 7])
  })

  test('is waited for no longer than is reasonable', async () => {
    server.misbehave(status(429, first, { 'retry-after': '3600' }))
    await expect(ask()).rejects.toThrow('asks to wait 3600 seconds')
    expect(server.asked).toHaveLength(1)
  })

  test('in words that nobody understands is waited for by ourselves', () => {
    expect(secondsToWait('straks', 0)).toBe(0)
  })
})

test('where there is no network, the sentence says so', async () => {
  await server.close()
  await expect(ask()).rejects.toThrow(`${server.address}/cbs/proef/MeasureCodes: no connection to the network, or to this service (ECONNREFUSED), 3 times.`)
})

test('a service that says no is not asked again', async () => {
  server.misbehave(status(404, always))
  await expect(ask()).rejects.toThrow('answer 404. Is the address, table or year in scripts/refresh/services.yaml still right?')
  expect(server.asked).toHaveLength(1)
})

test('a field that has another name is named, and not asked for again', async () => {
  server.misbehave(body('{"value": [{"Id": "T001036"}]}', always))
  await expect(ask()).rejects.toThrow(/MeasureCodes: value\[0\]\.Identifier: .*expected string/)
  expect(server.asked).toHaveLength(1)
})

test('an error in the language of maps is told', async () => {
  server.misbehave(body('<ows:ExceptionReport><ows:ExceptionText>Unknown layer</ows:ExceptionText></ows:ExceptionReport>', always))
  await expect(ask()).rejects.toThrow('the service refuses: Unknown layer')
  expect(server.asked).toHaveLength(1)
})

describe('an answer that is kept', () => {
  test('is not asked for again', async () => {
    await ask()
    await ask()
    expect(server.asked).toHaveLength(1)
  })

  test('is asked for again where a fresh one is wanted, but once only', async () => {
    await ask()
    const fresh = reader(answerCache(cache, 24, true))
    await fresh(`${server.address}/cbs/proef/MeasureCodes`, schema)
    await fresh(`${server.address}/cbs/proef/MeasureCodes`, schema)
    expect(server.asked).toHaveLength(2)
  })

  test('is asked for again when it is old', async () => {
    await ask()
    await reader(answerCache(cache, 24, false, () => Date.now() + 25 * 3_600_000))(`${server.address}/cbs/proef/MeasureCodes`, schema)
    expect(server.asked).toHaveLength(2)
  })

  test('is asked for again where its file is broken', async () => {
    await ask()
    for (const file of readdirSync(cache)) writeFileSync(join(cache, file), '{"address":')
    await ask()
    expect(server.asked).toHaveLength(2)
  })
})
