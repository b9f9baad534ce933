// The same build below another path, as where a municipality hosts it at /kaart/.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { port } from './addresses'
import { expect, test } from './atlas-page'

test.describe.configure({ mode: 'serial' })
const address = `http://127.0.0.1:${port + 1}`
test.use({ baseURL: address })
let server: ChildProcess

test.beforeAll(async () => {
  const project = join(import.meta.dirname, '../..')
  server = spawn('node', ['--import', 'tsx', 'scripts/serve.ts', '--port', String(port + 1), '--base', '/kaart/'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // It prints its address once it listens.
  if (server.stdout) await once(server.stdout, 'data')
})
test.afterAll(async () => {
  if (server.exitCode !== null) return
  server.kill()
  await once(server, 'exit')
})

test('a link to an area opens below the path, with its data and its map', async ({ atlas, page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await atlas.openWithMap('/kaart/gebied/breda-noord/')
  await atlas.expectArea('Breda Noord')
  const outside = asked.filter(url => url.startsWith('http') && !url.startsWith(`${address}/kaart/`))
  expect(outside).toEqual([])
  expect(asked).toContain(`${address}/kaart/data/v1/areas.json`)
  expect(asked).toContain(`${address}/kaart/data/v1/areas.geojson`)
})

test('every link on the page stays below the path', async ({ atlas, page }) => {
  await atlas.open('/kaart/gebied/breda-noord/')
  const links = await page.getByRole('link').evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
  const own = links.filter(link => link.startsWith(address))
  expect(own.length).toBeGreaterThan(20)
  expect(own.filter(link => !link.startsWith(`${address}/kaart/`))).toEqual([])
})

test('walking about stays below the path', async ({ atlas, page }) => {
  await atlas.open('/kaart/')
  await atlas.inList('Heerlen Noord').click()
  await expect(page).toHaveURL('/kaart/gebied/heerlen-noord/')
  await page.getByRole('button', { name: 'Meer', exact: true }).click()
  await page.getByRole('link', { name: 'Verantwoording' }).click()
  await expect(page).toHaveURL('/kaart/verantwoording/')
  await page.reload()
  await expect(atlas.heading).toHaveText('Verantwoording')
})
