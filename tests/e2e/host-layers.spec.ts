// A layer of tiles that a host has added by site.json, read a part at a time; and that without one nothing of it is loaded.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { madePolygons } from '../../bench/recolour/made-polygons'
import { cutTiles, usualCut } from '../../scripts/tiles/cut-tiles'
import { pmtilesFile } from '../../scripts/tiles/pmtiles-file'
import { port } from './addresses'
import { expect, test } from './atlas-page'
import { coloursOf } from './colours'

test.describe.configure({ mode: 'default' })
const root = resolve(import.meta.dirname, '../..')
const origin = `http://127.0.0.1:${port + 61}`
const layer = {
  id: 'buurten',
  url: 'layers/buurten.pmtiles',
  sourceLayer: 'buurten',
  title: { nl: 'Buurten', en: 'Neighbourhoods' },
  source: { nl: 'Buurten: voor deze test gemaakt', en: 'Neighbourhoods: made for this test' },
  minzoom: 6,
}
const folder = mkdtempSync(join(tmpdir(), 'focusatlas-layers-'))
let server: ChildProcess

test.beforeAll(async () => {
  cpSync(join(root, 'dist'), folder, { recursive: true })
  const site = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8'))
  writeFileSync(join(folder, 'site.json'), JSON.stringify({ ...site, layers: [layer] }))
  mkdirSync(join(folder, 'layers'))
  const tiles = cutTiles(madePolygons(3340), { ...usualCut, code: 'id', layer: 'buurten', minzoom: 6, maxzoom: 9 })
  writeFileSync(join(folder, layer.url), pmtilesFile(tiles))
  server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts', '--port', String(port + 61), '--folder', relative(root, folder)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (server.stdout) await once(server.stdout, 'data')
})
test.afterAll(async () => {
  if (server.exitCode === null && server.kill()) await once(server, 'exit')
  rmSync(folder, { recursive: true, force: true })
})

test('the layer is a choice; once chosen it is drawn out of parts of its file, its source is named and the link keeps it', async ({ atlas, page }) => {
  const parts: { range: string | undefined; status: number | undefined }[] = []
  page.on('response', async response => {
    if (response.url().endsWith('.pmtiles')) parts.push({ range: response.request().headers().range, status: response.status() })
  })
  await atlas.openWithMap(`${origin}/`)
  const before = await coloursOf(page, await atlas.lookAtCanvas())
  expect(parts).toEqual([])
  await atlas.map.getByRole('group', { name: 'Lagen op de kaart' }).getByRole('checkbox', { name: 'Buurten' }).check()
  await expect(page).toHaveURL(`${origin}/?lagen=buurten`)
  await expect(atlas.map.getByText('Buurten: voor deze test gemaakt')).toBeVisible()
  await expect.poll(() => parts.length, { timeout: 30_000 }).toBeGreaterThan(2)
  await atlas.waitForMap()
  const after = await coloursOf(page, await atlas.lookAtCanvas())
  // Three thousand outlines leave less of any one colour.
  expect(after.largestShare).toBeLessThan(before.largestShare - 0.05)
  expect(parts.every(({ range, status }) => range?.startsWith('bytes=') && status === 206)).toBe(true)
})

test('a link shows the layer at once, in English by its English name', async ({ atlas, page }) => {
  await atlas.openWithMap(`${origin}/en/?lagen=buurten`)
  await expect(page.getByRole('checkbox', { name: 'Neighbourhoods' })).toBeChecked()
  await expect(atlas.map.getByText('Neighbourhoods: made for this test')).toBeVisible()
})

test('where the file is missing the map says that not all came, and goes on', async ({ atlas, page }) => {
  await page.route('**/*.pmtiles', route => route.fulfill({ status: 404 }))
  await atlas.open(`${origin}/?lagen=buurten`)
  await atlas.touch()
  await expect(atlas.map.getByText('Niet alle lijnen en namen van de kaart zijn geladen.')).toBeVisible({ timeout: 30_000 })
  await expect(atlas.onMap('breda-noord').first()).toBeVisible()
})

test('without such a layer there is no choice, and what would read it is not loaded', async ({ atlas, page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await atlas.openWithMap('/?lagen=buurten')
  expect(await page.getByRole('group', { name: 'Lagen op de kaart' }).count()).toBe(0)
  expect(asked.some(url => url.endsWith('/site.json'))).toBe(true)
  expect(asked.filter(url => /tile-protocol|pmtiles/.test(url))).toEqual([])
})

test('large layers are not among the files kept for offline', () => {
  const worker = readFileSync(join(root, 'dist/service-worker.js'), 'utf8')
  expect(worker).toContain('data/v1/areas.json')
  expect(worker).not.toContain('.pmtiles"')
})
