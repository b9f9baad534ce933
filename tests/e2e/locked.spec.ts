// What the server allows a page, and that text from outside stays text.
import { codecs } from '../../src/state/link-codecs'
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

test('a walk over the screens asks for nothing that the server forbids', async ({ page, atlas }) => {
  const refused: string[] = []
  page.on('console', message => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  for (const address of pages) await atlas.open(address)
  await atlas.openWithMap('/gebied/utrecht-overvecht/?indicator=lonely')
  expect(refused).toEqual([])
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
