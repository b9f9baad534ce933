import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../../support/published'
import { type OpenDataServer, openDataServer, status } from '../../support/refresh/open-data-server'
import { type SmallContent, smallContent } from '../../support/refresh/small-content'

let server: OpenDataServer
let content: SmallContent
beforeEach(async () => {
  server = await openDataServer()
  content = smallContent()
})
afterEach(async () => {
  await server.close()
  content.remove()
})

/** Runs the command as somebody would, with every folder and address of the test. */
function command(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const folders = ['content', 'settings', 'cache', 'report'].flatMap(name => [`--${name}`, join(content.folder, name)])
  const services = Object.entries(server.addresses).flatMap(([name, address]) => ['--service', `${name}=${address}`])
  const all = ['--import', 'tsx', resolve(root, 'scripts/refresh/refresh.ts'), ...args, ...folders, ...services]
  return new Promise(done => {
    execFile(process.execPath, all, { cwd: root }, (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }))
  })
}

test('the command shows the report, draws no bar where nobody looks, and ends well', async () => {
  const { code, out, err } = await command('cbs', '--write')
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^Written: .*figures\/areas\.csv/m)
  expect(content.read('figures/areas.csv')).toContain('eerste,1,6.09,4000')
  expect(out).toContain(readFileSync(join(content.folder, 'report/report.md'), 'utf8'))
})

test('the command ends badly where the run failed', async () => {
  server.misbehave(status(404, () => true))
  const { code, out } = await command('cbs', '--write')
  expect(code).toBe(1)
  expect(out).toContain('The run failed; nothing was written.')
})

test('the command says what it did not understand', async () => {
  const { code, err } = await command('weather')
  expect([code, err.trim()]).toEqual([2, "'weather' is no source; expected boundaries, cbs, health, liveability, police."])
})
