// What the server allows a page, and that text from outside stays text.
import { deflateRawSync } from 'node:zlib'
import { codecs } from '../../src/state/link-codecs'
import { baseAddress } from './addresses'
import { expect, test } from './atlas-page'

const pages = [
  '/',
  '/gebied/utrecht-overvecht/',
  '/vergelijk/?gebieden=breda-noord,delft-west',
  '/themas/wonen/',
  '/tabel/',
  '/presenteren/',
  '/verantwoording/',
]

const hostile = '"><img src=x onerror="document.title=\'broken\'"><script>document.title="broken"</script>{{7*7}}javascript:alert(1)'

test('only the page for other websites may stand in their frames', async ({ request }) => {
  const policyOf = async (address: string) => (await request.get(address)).headers()['content-security-policy']
  expect(await policyOf('/insluiten/breda-noord/')).toContain('frame-ancestors *')
  for (const address of pages) expect(await policyOf(address)).toContain("frame-ancestors 'self'")
})

test('scripts come from the atlas itself and from nowhere in the page', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? ''
  const scripts = policy.split('; ').find(directive => directive.startsWith('script-src'))
  expect(scripts).toMatch(/^script-src 'self'( 'sha256-[A-Za-z0-9+/]{43}=')+$/)
})

test('WebAssembly runs in workers and in no page', async ({ request }) => {
  const file = /assets\/index-[^"]+\.js/.exec(await (await request.get('/')).text())?.[0]
  expect((await request.get(`/${file}`)).headers()['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval';")
  expect((await request.get('/')).headers()['content-security-policy']).not.toContain('wasm')
})

test('a script that comes into the page by some way does not run', async ({ page, atlas }) => {
  await atlas.open('/')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.body.dataset.broken = "yes"'
    document.body.append(script)
  })
  expect(await page.evaluate(() => document.body.dataset.broken)).toBeUndefined()
})

test('files with a hash in their name hold for a year, and all others are asked for again', async ({ request }) => {
  const file = /assets\/index-[^"]+\.js/.exec(await (await request.get('/')).text())?.[0]
  expect((await request.get(`/${file}`)).headers()['cache-control']).toContain('immutable')
  expect((await request.get('/data/v1/areas.json')).headers()['cache-control']).toBe('no-cache')
})

test('pages tell nobody where a reader came from, and may use nothing of the device that the atlas does not use', async ({ request }) => {
  const headers = (await request.get('/')).headers()
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['x-content-type-options']).toBe('nosniff')
  for (const part of ['camera', 'geolocation', 'microphone', 'payment', 'usb']) expect(headers['permissions-policy']).toContain(`${part}=()`)
})

test('a walk through every screen asks for nothing that the server forbids, and nothing of anybody else', async ({ page, atlas, context }) => {
  const refused: string[] = []
  const foreign: string[] = []
  page.on('console', message => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  // Not on the page alone: the map's worker and other windows ask as well.
  await context.route(
    url => url.origin !== baseAddress,
    route => {
      foreign.push(route.request().url())
      return route.abort()
    },
  )
  for (const address of [...pages, '/resultaten/', '/mensen/', '/toegankelijkheid/', '/en/', '/en/tabel/', '/insluiten/breda-noord/']) await atlas.open(address)
  for (const stage of ['tonen', 'spreker', 'papier', 'bewerken']) {
    await page.goto(`/presenteren/?presentatie=gebied.delft-west&stand=${stage}`)
    await atlas.answers()
    await expect(page.getByRole('main').first()).toBeVisible()
  }
  await atlas.open('/gebied/utrecht-overvecht/?indicator=lonely')
  await page.getByRole('button', { name: 'Delen' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Zoeken/ }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('eenzaam')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(refused).toEqual([])
  expect(foreign).toEqual([])
})

for (const { key } of Object.values(codecs))
  test(`hostile text in the field ${key} of a link stays text`, async ({ page, atlas }) => {
    await atlas.open(`/?${key}=${encodeURIComponent(hostile)}`)
    await expect(atlas.heading).toBeVisible()
    expect(await page.title()).toContain('Focusatlas')
    expect(await page.locator('img[src="x"]').count()).toBe(0)
  })

test('hostile text as the name of an area stays text, and the sentence about it shows it', async ({ page, atlas }) => {
  await atlas.open(`/gebied/${encodeURIComponent(hostile)}/`)
  await expect(atlas.heading).toBeVisible()
  expect(await page.title()).toContain('Focusatlas')
  expect(await page.locator('img[src="x"]').count()).toBe(0)
})

for (const stage of ['bewerken', 'tonen', 'spreker', 'papier'])
  test(`hostile text in every word of a presentation from a link stays text: ${stage}`, async ({ page, atlas }) => {
    const slide = { id: 'one', kind: 'text', link: '', camera: null, title: hostile, text: `${hostile}\n- ${hostile}`, notes: hostile, minutes: 1 }
    const deck = { id: 'own', name: hostile, meeting: null, language: 'nl', changed: '2026-11-24T10:00:00Z', edition: null, slides: [slide] }
    const packed = deflateRawSync(JSON.stringify({ format: 'focusatlas-deck', version: 1, deck })).toString('base64url')
    await atlas.open(`/presenteren/#d=${packed}`)
    await page.goto(`/presenteren/?presentatie=link&stand=${stage}#d=${packed}`)
    await expect(page.getByText('javascript:alert(1)').first()).toBeAttached()
    expect(await page.title()).not.toBe('broken')
    expect(await page.locator('img[src="x"], script:text("broken")').count()).toBe(0)
  })

test('hostile text in every word of a presentation from a file stays text', async ({ page, atlas }) => {
  await atlas.open('/presenteren/')
  const slide = { id: 'one', kind: 'text', link: '', camera: null, title: hostile, text: hostile, notes: hostile, minutes: null }
  const deck = { id: 'own', name: hostile, meeting: null, language: 'nl', changed: '2026-11-24T10:00:00Z', edition: null, slides: [slide] }
  const text = JSON.stringify({ format: 'focusatlas-deck', version: 1, deck })
  await page.locator('input[type=file]').setInputFiles({ name: 'vreemd.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.getByText(hostile).first()).toBeVisible()
  expect(await page.title()).toContain('Focusatlas')
  expect(await page.locator('img[src="x"]').count()).toBe(0)
})
