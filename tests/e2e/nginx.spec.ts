// The configuration of nginx that we publish, on a real nginx, below a path.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import { dirname, join } from 'node:path'
import { ensureNginx } from '../../scripts/check/ensure-nginx'
import { headersFor } from '../../scripts/hosting/headers'
import { nginxBinary, nginxBrotli } from '../../scripts/hosting/nginx-installed'
import { type RunningNginx, runNginx } from '../../scripts/hosting/run-nginx'
import { port } from './addresses'
import { expect, test } from './atlas-page'

test.describe.configure({ mode: 'default' })
test.use({ baseURL: `http://127.0.0.1:${port + 60}` })
let nginx: RunningNginx

test.beforeAll(async () => {
  const advice = ensureNginx()
  if (advice !== null) throw new Error(advice)
  nginx = await runNginx({ dist: join(import.meta.dirname, '../../dist'), port: port + 60, base: '/kaart/', quality: 4 })
  writeFileSync(join(nginx.files, 'x.pmtiles'), 'PMTiles and more than that')
})
test.afterAll(() => nginx?.stop())

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }

/** As the bytes come, with the path as it is written: nothing followed, opened or tidied up. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    ask({ host: '127.0.0.1', port: port + 60, path, headers }, async answer => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk)
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) })
    })
      .on('error', reject)
      .end()
  })
}

const asset = () => /assets\/index-[^"]+\.js/.exec(readFileSync(join(nginx.files, 'index.html'), 'utf8'))?.[0] ?? ''

test('every kind of answer carries exactly the headers of our own server', async () => {
  const paths = [
    '/',
    '/gebied/breda-noord/',
    '/en/insluiten/breda-noord/',
    '/insluiten/nergens/',
    '/nergens/',
    '/nergens.json',
    '/data/v1/areas.json',
    '/nergens',
  ]
  for (const path of [...paths, '/service-worker.js', '/x.pmtiles', `/${asset()}`]) {
    const { headers } = await get(`/kaart${path}`)
    for (const [name, value] of Object.entries(headersFor(path))) expect(headers[name], `${name} of ${path}`).toBe(value)
  }
})

test('the address of a page without its slash leads to the page, with its query', async () => {
  expect((await get('/kaart')).headers.location).toBe('/kaart/')
  for (const path of ['/kaart/gebied/breda-noord', '/kaart/nergens']) {
    const { status, headers } = await get(`${path}?taal=en&indicator=lonely`)
    expect([status, headers.location]).toEqual([301, `${path}/?taal=en&indicator=lonely`])
  }
  expect((await get('/kaart/gebied/breda-noord/?taal=en')).status).toBe(200)
})

test('an address cannot smuggle a header into the answer', async () => {
  const { headers } = await get('/kaart/x%0d%0aset-cookie:%20a=b')
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers.location).toBe('/kaart/x%0D%0Aset-cookie:%20a=b/')
})

test('a page cannot get the rights of the embedded map by a roundabout address', async () => {
  for (const path of ['/kaart/insluiten/..%2f', '/kaart/insluiten/%2e%2e/', '/kaart//insluiten/../'])
    expect((await get(path)).headers['content-security-policy'], path).toContain("frame-ancestors 'self'")
})

test('text comes as Brotli or gzip, made beforehand, and never mixed up on the way', async () => {
  for (const path of ['/kaart/', '/kaart/data/v1/areas.json', '/kaart/data/v1/areas.geojson', `/kaart/${asset()}`]) {
    const plain = await get(path)
    const brotli = await get(path, { 'accept-encoding': 'gzip, br' })
    const gzip = await get(path, { 'accept-encoding': 'gzip' })
    expect(
      [plain, brotli, gzip].map(({ headers }) => headers['content-encoding']),
      path,
    ).toEqual([undefined, 'br', 'gzip'])
    expect(brotli.headers.vary).toBe('Accept-Encoding')
    expect(brotli.body.length).toBeLessThan(plain.body.length / 2)
    expect(existsSync(join(nginx.files, `${path.replace('/kaart/', '') || 'index.html'}.br`))).toBe(true)
  }
  expect((await get('/kaart/nergens/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
})

test('each file says what it is', async () => {
  const of = async (path: string) => (await get(`/kaart/${path}`)).headers['content-type']
  expect(await of('')).toBe('text/html; charset=utf-8')
  expect(await of('data/v1/values.csv')).toBe('text/csv; charset=utf-8')
  expect(await of('manifest.webmanifest')).toBe('application/manifest+json')
  expect(await of('data/v1/areas.geojson')).toBe('application/geo+json')
  expect(await of('x.pmtiles')).toBe('application/vnd.pmtiles')
  expect(await of(asset())).toMatch(/^text\/javascript/)
  const font = /assets\/[^/"]+\.woff2/.exec(readFileSync(join(nginx.files, 'index.html'), 'utf8'))?.[0]
  expect(await of(font ?? '')).toBe('font/woff2')
})

test('a part of a file can be asked for, and what has not changed is not sent again', async () => {
  const part = await get('/kaart/x.pmtiles', { range: 'bytes=0-6' })
  expect([part.status, part.body.toString()]).toEqual([206, 'PMTiles'])
  const { etag } = (await get('/kaart/data/v1/areas.json')).headers
  expect((await get('/kaart/data/v1/areas.json', { 'if-none-match': String(etag) })).status).toBe(304)
})

test('an address that is no page is answered with 404 and the app, which says so; a file that is missing with words alone', async ({ atlas, page }) => {
  const answer = await page.goto('/kaart/gebied/nergens/of/zo/')
  expect(answer?.status()).toBe(404)
  await expect(atlas.heading).toHaveText('Twintig gebieden, één opgave')
  await expect(page.getByText('gebied/nergens/of/zo').first()).toBeVisible()
  const missing = await get('/kaart/data/v1/nergens.json')
  expect([missing.status, missing.body.toString()]).toEqual([404, 'Not found'])
})

test('the whole app runs under these headers, map and all', async ({ atlas, page }) => {
  const refused: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') refused.push(message.text())
  })
  await atlas.openWithMap('/kaart/gebied/breda-noord/?indicator=lonely')
  await atlas.expectArea('Breda Noord')
  expect(refused).toEqual([])
})

test('nginx accepts the configuration of the container', () => {
  const folder = dirname(dirname(nginx.files))
  mkdirSync(join(folder, 'modules-enabled'), { recursive: true })
  writeFileSync(join(folder, 'modules-enabled/brotli.conf'), `load_module ${nginxBrotli};\n`)
  const frame = readFileSync(join(import.meta.dirname, '../../deploy/container-nginx.conf'), 'utf8')
  writeFileSync(join(folder, 'container.conf'), frame.replaceAll('/etc/nginx/', `${folder}/`))
  const { status, stderr } = spawnSync(nginxBinary, ['-t', '-c', join(folder, 'container.conf'), '-e', 'stderr'], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
})
