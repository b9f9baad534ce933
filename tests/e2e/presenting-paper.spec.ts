// A presentation as it comes out of a printer.
import type { Page } from '@playwright/test'
import { extractText } from 'unpdf'
import { expect, test } from './atlas-page'

const paper = (form: string) => `/presenteren/?presentatie=gebied.utrecht-overvecht&stand=papier&plek=${form}`

async function print(page: Page): Promise<string[]> {
  await expect(page.getByRole('button', { name: 'Afdrukken of bewaren als PDF' })).toBeEnabled()
  const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })))
  return text.map(one => one.replace(/\s+/g, ' '))
}

test('slides are printed one a page, each with source and link', async ({ atlas, page }) => {
  await atlas.open(paper('slides'))
  const pages = await print(page)
  expect(pages).toHaveLength(12)
  expect(pages[0]).toContain('Utrecht Overvecht')
  expect(pages[1]).toContain('Agenda')
  for (const text of pages) {
    expect(text).toContain('Bron')
    expect(text).toContain('http://')
  }
})

test('a handout has three slides a page', async ({ atlas, page }) => {
  await atlas.open(paper('handout'))
  expect(await print(page)).toHaveLength(4)
})

test('a handout with notes has what the speaker says', async ({ atlas, page }) => {
  await atlas.open(paper('notes'))
  expect((await print(page))[0]).toContain('Heet iedereen welkom.')
})

test('the area sheet has two sides: figures with benchmarks, then ambitions, lessons and voices', async ({ atlas, page }) => {
  await atlas.open('/gebied/utrecht-overvecht/')
  await page.getByRole('link', { name: 'Gebiedsblad' }).click()
  const [front, back, ...rest] = await print(page)
  expect(rest).toEqual([])
  for (const words of ['Utrecht Overvecht', 'Nederland', '2022', 'Bron']) expect(front).toContain(words)
  for (const words of ['Ambities', 'Drie lessen', 'Twee stemmen', 'Bron']) expect(back).toContain(words)
})

test('the wall map is one sheet of A3', async ({ atlas, page }) => {
  await atlas.open(paper('wall'))
  await expect(page.getByRole('button', { name: 'Afdrukken of bewaren als PDF' })).toBeEnabled()
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const boxes = [...file.toString('latin1').matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) => box?.trim().split(/\s+/).map(Number))
  expect(boxes).toHaveLength(1)
  expect(boxes[0]?.[2]).toBeCloseTo(841.9, -1)
  expect(boxes[0]?.[3]).toBeCloseTo(1190.6, -1)
})
