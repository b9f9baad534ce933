import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { showProgress } from '../../../scripts/refresh/progress'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A terminal that remembers what was written on it. */
function terminal() {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 })
  const written: string[] = []
  stream.on('data', (part: Buffer) => written.push(String(part)))
  return { stream, shown: () => written.splice(0).join('') }
}

test('the bar shows the source, how many answers came, and for how long', () => {
  const { stream, shown } = terminal()
  const progress = showProgress(true, stream)
  progress.begin('cbs')
  expect(shown()).toMatch(/cbs \[.*\] 0 answers/)
  for (let answer = 0; answer < 3; answer += 1) progress.step()
  vi.advanceTimersByTime(65_000)
  expect(shown()).toMatch(/cbs \[.*\] 3 answers, 1m5s/)
  progress.end()
})

test('the next source begins a bar of its own, from nothing', () => {
  const { stream, shown } = terminal()
  const progress = showProgress(true, stream)
  progress.begin('cbs')
  progress.step()
  progress.step()
  progress.begin('health')
  progress.step()
  progress.end()
  expect(shown()).toMatch(/cbs \[.*\] 2 answers[\s\S]*health \[.*\] 1 answers/)
})

test('the bar is not drawn again once it has ended, and ending twice does no harm', () => {
  const { stream, shown } = terminal()
  const progress = showProgress(true, stream)
  progress.begin('cbs')
  progress.end()
  progress.end()
  shown()
  progress.step()
  vi.advanceTimersByTime(10_000)
  expect(shown()).toBe('')
  expect(vi.getTimerCount()).toBe(0)
})

test('nothing is drawn where nobody looks', () => {
  const { stream, shown } = terminal()
  const progress = showProgress(false, stream)
  progress.begin('cbs')
  progress.step()
  progress.end()
  expect(shown()).toBe('')
})
