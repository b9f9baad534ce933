// Ours against a bare page, in turns: the time to the first paint, and to the live map in colours.
import type { Browser, Page } from '@playwright/test'
import { type Connection, connections, firstPaint, mapPaint, middle, opened, visitor } from './browser'
import type { Section } from './report'
import type { Bench } from './server'

const rounds = 7

type Race = { address: string; bareAddress: string; timeOf(page: Page): Promise<number> }

/** A first visit and, from the same browser, a second one. */
async function visitTwice(browser: Browser, address: string, connection: Connection, timeOf: Race['timeOf']) {
  const context = await visitor(browser)
  const times: number[] = []
  for (const _ of ['cold', 'warm']) {
    const { page } = await opened(context, connection)
    await page.goto(address)
    times.push(await timeOf(page))
    await page.close()
  }
  await context.close()
  const [cold = Number.NaN, warm = Number.NaN] = times
  return { cold, warm }
}

async function race(browser: Browser, { address, bareAddress, timeOf }: Race, goal: number): Promise<Pick<Section, 'rows' | 'isMet'>> {
  const rows: string[][] = []
  let isMet = true
  for (const connection of connections) {
    const ours: { cold: number; warm: number }[] = []
    const bare: typeof ours = []
    for (let round = 0; round < rounds; round++) {
      bare.push(await visitTwice(browser, bareAddress, connection, timeOf))
      ours.push(await visitTwice(browser, address, connection, timeOf))
    }
    for (const visit of ['cold', 'warm'] as const) {
      const [a, b] = [middle(ours.map(time => time[visit])), middle(bare.map(time => time[visit]))]
      const isGood = a / b <= goal
      isMet = isMet && isGood
      rows.push([`${connection}, ${visit}`, b.toFixed(0), a.toFixed(0), (a / b).toFixed(2), String(goal), isGood ? 'met' : 'not met'])
    }
  }
  return { rows, isMet }
}

const head = ['visit', 'bare page, ms', 'Focusatlas, ms', 'ratio', 'goal', '']

export async function paint(browser: Browser, { base }: Bench): Promise<Section> {
  const result = await race(browser, { address: `${base}/gebied/utrecht-overvecht/`, bareAddress: `${base}/bare-picture.html`, timeOf: firstPaint }, 1.3)
  const about = `First contentful paint of /gebied/utrecht-overvecht/ against a page that holds nothing but the same inline SVG. Median of ${rounds} visits, in turns.`
  return { title: 'First paint', about, head, ...result }
}

export async function map(browser: Browser, { base }: Bench): Promise<Section> {
  const address = `${base}/gebied/utrecht-overvecht/?indicator=low_income`
  const result = await race(browser, { address, bareAddress: `${base}/bare-map.html`, timeOf: mapPaint }, 1.25)
  const about = `Time to the live map in colours (/gebied/utrecht-overvecht/?indicator=low_income, which is drawn at once) against a bare MapLibre page without a framework that draws the same outlines in the same style, layer for layer, and is coloured as soon as they are there. Median of ${rounds} visits, in turns.`
  return { title: 'Live map', about, head, ...result }
}
