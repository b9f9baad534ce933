// Asks a service for one answer: gently, again where it failed in passing, and with a sentence where it failed for good.
import pRetry, { AbortError } from 'p-retry'
import pThrottle from 'p-throttle'
import type * as z from 'zod/mini'
import { explain } from '../../src/data/explain'
import type { AnswerCache } from './answer-cache'
import type { Manners } from './settings'

/** An answer that cannot be used; `message` says which address, what was wrong and what to do. */
export class ServiceError extends Error {
  override name = 'ServiceError'
}

/** What may be over in a moment. `wait` in seconds, where the service says how long. */
class PassingFault extends Error {
  readonly wait: number
  constructor(message: string, wait = 0) {
    super(message)
    this.wait = wait
  }
}

/** Fetches and checks one address. Rejects with a ServiceError. */
export type Reader = <Value>(address: string, schema: z.ZodMiniType<Value>) => Promise<Value>

type Means = {
  manners: Manners
  cache: AnswerCache
  sleep?: (seconds: number) => Promise<unknown>
  timeLimit?: (milliseconds: number) => AbortSignal
  onAnswer?: () => void
  now?: () => number
}

/** Seconds that a Retry-After asks for, given as seconds or as a date; 0 where there is none. */
export function secondsToWait(header: string | null, now: number): number {
  if (header === null) return 0
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000
  return Number.isFinite(seconds) ? Math.max(0, seconds) : 0
}

/** What went wrong with a connection before there was one. */
const unreachable = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']

function connectionFault(error: unknown, seconds: number): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer within ${seconds} seconds`
  const { code } = (error.cause ?? {}) as { code?: string }
  return code !== undefined && unreachable.includes(code)
    ? `no connection to the network, or to this service (${code})`
    : 'the connection failed or was cut off'
}

/** Why a service says no, in its own words: OGC API says it as `detail`, OData as the message of an error. Empty where it says nothing. */
function reasonIn(text: string): string {
  try {
    const { detail, error } = JSON.parse(text) as { detail?: unknown; error?: { message?: unknown } }
    const reason = detail ?? error?.message
    return typeof reason === 'string' ? `: ${reason.trim().slice(0, 200)}` : ''
  } catch {
    return ''
  }
}

/** JSON in a text. Throws what may be over in a moment where it is none, or a ServiceError where the service says no. */
function jsonIn(text: string, address: string): unknown {
  if (text.includes('ExceptionReport'))
    throw new ServiceError(
      `${address}: the service refuses: ${text
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 200)}`,
    )
  if (text.trimStart().startsWith('<')) throw new PassingFault('it answered with a web page instead of data')
  try {
    return JSON.parse(text)
  } catch {
    throw new PassingFault('its answer is no JSON, or was cut off')
  }
}

function checked<Value>(json: unknown, address: string, schema: z.ZodMiniType<Value>): Value {
  const read = schema.safeParse(json)
  if (read.success) return read.data
  const faults = explain(address, read.error.issues.slice(0, 3)).join('\n')
  throw new ServiceError(`${faults}\nThe service may have renamed a field: compare its documentation with scripts/refresh.`)
}

/** A reader with the manners of services.yaml; `sleep` and `timeLimit` are for tests. */
export function createReader({
  manners,
  cache,
  sleep = seconds => new Promise(done => setTimeout(done, seconds * 1000)),
  timeLimit = AbortSignal.timeout,
  onAnswer = () => {},
  now = Date.now,
}: Means): Reader {
  const throttled = pThrottle({ limit: 1, interval: 1000 / manners.perSecond })((address: string) =>
    fetch(address, { headers: { accept: 'application/json, application/geo+json' }, signal: timeLimit(manners.timeout * 1000) }),
  )

  async function textOf(address: string): Promise<string> {
    try {
      const answer = await throttled(address)
      if (answer.status === 429 || answer.status >= 500)
        throw new PassingFault(`answer ${answer.status}`, secondsToWait(answer.headers.get('retry-after'), now()))
      if (!answer.ok) {
        const reason = `answer ${answer.status}${reasonIn(await answer.text())}`
        throw new ServiceError(`${address}: ${reason}. Is the address, table or year in scripts/refresh/services.yaml still right?`)
      }
      return await answer.text()
    } catch (error) {
      if (error instanceof PassingFault || error instanceof ServiceError) throw error
      throw new PassingFault(connectionFault(error, manners.timeout))
    }
  }

  async function attempt<Value>(address: string, schema: z.ZodMiniType<Value>): Promise<Value> {
    try {
      const text = await textOf(address)
      const value = checked(jsonIn(text, address), address, schema)
      cache.put(address, text)
      return value
    } catch (error) {
      throw error instanceof ServiceError ? new AbortError(error) : error
    }
  }

  return async (address, schema) => {
    const kept = cache.get(address)
    const value =
      kept === null
        ? await pRetry(() => attempt(address, schema), {
            ...backOff(),
            onFailedAttempt: ({ error, retriesLeft }) => waitFor(error, retriesLeft, address),
          }).catch(error => raise(error, address))
        : checked(JSON.parse(kept), address, schema)
    onAnswer()
    return value
  }

  function backOff() {
    return { retries: manners.retries, minTimeout: manners.firstWait * 1000, maxTimeout: manners.longestWait * 1000, factor: 2, randomize: true }
  }

  async function waitFor(error: Error, retriesLeft: number, address: string) {
    if (!(error instanceof PassingFault) || error.wait === 0 || retriesLeft === 0) return
    if (error.wait > manners.longestWait)
      throw new ServiceError(`${address}: asks to wait ${Math.ceil(error.wait)} seconds. Run it again later: what came so far is kept.`)
    await sleep(error.wait)
  }

  function raise(error: unknown, address: string): never {
    if (error instanceof ServiceError) throw error
    throw new ServiceError(
      `${address}: ${error instanceof Error ? error.message : String(error)}, ${manners.retries + 1} times. Run it again later: what came so far is kept.`,
    )
  }
}
