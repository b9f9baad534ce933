// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { packPage } from '../../scripts/pack/pack-page'
import { packBase } from '../../src/lib/packed'
import { answerFromPage, startFromPage } from '../../src/pack/answer-from-page'

const hostile = 'a,"b"\n</script><script>document.title="broken"</script><!-- é'
const parts = {
  title: 'T',
  waiting: 'W',
  code: 'const a = "</script>"',
  style: '',
  icon: '<svg/>',
  home: '',
  files: new Map([['data/v1/values.csv', hostile]]),
}
const elsewhere = vi.fn(async () => new Response('from elsewhere'))

beforeEach(() => {
  vi.stubGlobal('fetch', elsewhere)
  document.documentElement.innerHTML = packPage(parts).replace(/^<!doctype html>\s*<html[^>]*>|<\/html>\s*$/g, '')
  answerFromPage()
})
afterEach(() => vi.unstubAllGlobals())

test('a file in the page is answered letter for letter, whatever stands in it', async () => {
  const answer = await fetch(new URL('data/v1/values.csv', packBase))
  expect([answer.ok, await answer.text()]).toEqual([true, hostile])
  expect(elsewhere).not.toHaveBeenCalled()
})

test('a file that is not in the page is answered as not found', async () => {
  expect((await fetch(`${packBase}data/v1/none.json`)).status).toBe(404)
})

test('all other addresses go their usual way', async () => {
  expect(await (await fetch('https://example.org/tile.png')).text()).toBe('from elsewhere')
})

test('no text in the page ends the script it stands in', () => {
  expect(packPage(parts).match(/<\/script>/g)).toHaveLength(3)
})

test('the page names the atlas on the internet only where that is known', () => {
  expect(packPage(parts)).not.toContain('data-home')
  expect(packPage({ ...parts, home: 'https://atlas.example/' })).toContain('data-home="https://atlas.example/"')
})

test('a worker starts from the text in the page, as a classic script; one from elsewhere as it was asked', async () => {
  const started: [unknown, unknown][] = []
  const made: Blob[] = []
  vi.stubGlobal(
    'Worker',
    class {
      constructor(...asked: [unknown, unknown]) {
        started.push(asked)
      }
    },
  )
  vi.spyOn(URL, 'createObjectURL').mockImplementation(part => `blob:${made.push(part as Blob)}`)
  startFromPage()
  new Worker(`${packBase}data/v1/values.csv`, { type: 'module', name: 'one' })
  new Worker('data:text/javascript,1', { type: 'module' })
  expect(started).toEqual([
    ['blob:1', { type: 'classic', name: 'one' }],
    ['data:text/javascript,1', { type: 'module' }],
  ])
  expect(made).toHaveLength(1)
})
