// The atlas as an app of its own: what Chromium asks for before it offers to install it.
import { expect, test } from './atlas-page'

test.use({ serviceWorkers: 'allow' })

type Manifest = {
  id: string
  start_url: string
  scope: string
  shortcuts: { name: string; url: string }[]
  icons: { src: string; sizes: string; purpose?: string }[]
}

test('Chromium finds nothing that would keep the atlas from being installed', async ({ playwright, launchOptions, baseURL }) => {
  // With a profile: in a private window Chromium installs nothing and looks no further.
  const context = await playwright.chromium.launchPersistentContext('', launchOptions)
  const [page = await context.newPage()] = context.pages()
  await page.goto(`${baseURL}/gebied/delft-west/`)
  const browser = await context.newCDPSession(page)
  expect((await browser.send('Page.getAppManifest')).errors).toEqual([])
  await expect.poll(async () => (await browser.send('Page.getInstallabilityErrors')).installabilityErrors, { timeout: 45_000 }).toEqual([])
  await context.close()
})

for (const [path, file] of [
  ['/', 'manifest.webmanifest'],
  ['/en/', 'manifest.en.webmanifest'],
] as const)
  test(`the app that is installed at ${path} begins there, with icons of the size they claim and shortcuts in its language`, async ({
    atlas,
    page,
    request,
  }) => {
    await atlas.open(path)
    await expect(page.locator('link[rel=manifest]')).toHaveAttribute('href', file)
    const manifest: Manifest = await (await request.get(`/${file}`)).json()
    expect([manifest.id, manifest.start_url, manifest.scope]).toEqual(['./', `.${path}`, './'])
    for (const { src, sizes } of manifest.icons.filter(icon => icon.src.endsWith('.png'))) {
      const picture = await (await request.get(`/${src}`)).body()
      expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`, src).toBe(sizes)
    }
    expect(manifest.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1)
    for (const { name, url } of manifest.shortcuts) {
      await atlas.open(`/${url.replace('./', '')}`)
      await expect(page.getByRole('banner').getByRole('link', { name, exact: true }), name).toHaveAttribute('aria-current', 'page')
    }
  })

test('with the language on the page the app that can be installed changes', async ({ atlas, page }) => {
  await atlas.open('/')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('link[rel=manifest]')).toHaveAttribute('href', 'manifest.en.webmanifest')
})
