// A browser that keeps nothing, or has no room left.
import type { Page } from '@playwright/test'
import { ownFileName, writeOwn } from '../../src/data/own-file'
import { ownDataOf } from '../support/own'
import { expect, kept, test } from './faults-page'

const makeOne = async (page: Page) => {
  await page.getByRole('button', { name: 'Leeg' }).click()
  await page.getByRole('textbox', { name: 'Naam van de presentatie' }).fill('Voor vandaag')
}

for (const [what, spoilStorage] of [
  [
    'denied',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    },
  ],
] as const)
  test(`the browser's memory for small choices ${what} → everything works, and the walk is not offered`, async ({ atlas, page, errors }) => {
    await page.addInitScript(spoilStorage)
    await atlas.open('/')
    await expect(page.getByRole('complementary', { name: /rondleiding/i })).toBeHidden()
    await atlas.inList('Delft West').click()
    await atlas.expectArea('Delft West')
    await page.getByRole('button', { name: 'Meer' }).click()
    expect(errors).toEqual([])
  })

test(
  'the browser’s storage denied → a line says that nothing is kept; a presentation can be made and saved as a file',
  kept('the visitor’s presentations of before; what is made now, as a file'),
  async ({ atlas, page, errors }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError')
      }
    })
    await atlas.open('/presenteren/')
    await expect(page.getByRole('alert')).toContainText('Deze browser bewaart niets.')
    await makeOne(page)
    await expect(page.getByRole('alert')).toContainText('Bewaar haar als bestand.')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click()
    expect((await download).suggestedFilename()).toContain('voor-vandaag')
    expect(errors).toEqual([])
  },
)

test(
  'the browser’s storage full → a line says so; what was kept stays, and what is made can be saved as a file',
  kept('the visitor’s presentations of before; what is made now, as a file'),
  async ({ atlas, page, errors }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    await atlas.open('/presenteren/')
    await expect(page.getByText('Overleg van de wijk').first()).toBeVisible()
    await makeOne(page)
    await expect(page.getByRole('alert')).toContainText('Er is geen plaats meer in deze browser.')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click()
    expect((await download).suggestedFilename()).toContain('voor-vandaag')
    expect(errors).toEqual([])
  },
)

test(
  'the browser’s storage full while own figures should be kept → a line says so; they stay as long as the page is open, and can be saved as a file',
  kept('own figures as long as the page is open, and as a file'),
  async ({ atlas, page, errors }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    await atlas.open('/eigen-cijfers/')
    const own = page.getByRole('region', { name: 'Wat u meebracht' })
    const file = page.getByRole('region', { name: 'Uit een bestand van eigen cijfers' }).getByLabel('Kies een bestand')
    await file.setInputFiles({ name: 'eigen.json', mimeType: 'application/json', buffer: Buffer.from(writeOwn(ownDataOf())) })
    await own.getByRole('checkbox', { name: 'Bewaar in deze browser' }).check()
    await expect(own.getByRole('alert')).toContainText('In deze browser is geen ruimte meer.')
    const download = page.waitForEvent('download')
    await own.getByRole('button', { name: 'Bewaar als bestand' }).click()
    expect((await download).suggestedFilename()).toBe(ownFileName)
    await own.getByRole('button', { name: 'Bekijk op de kaart: Jongeren zonder diploma' }).click()
    await expect(page.getByRole('region', { name: 'Legenda' })).toContainText('Jongeren zonder diploma')
    expect(errors).toEqual([])
  },
)
