// The marks that Lighthouse gives the built site.
import type { Browser } from '@playwright/test'
import { chromium, type Browser as Launched } from '@playwright/test'
import lighthouse, { desktopConfig } from 'lighthouse'
import { chromiumFlags } from '../../scripts/chromium-flags'
import { chromiumPath, middle } from './browser'
import type { Section } from './report'
import type { Bench } from './server'

const rounds = 5
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** What the mark for performance is made of; printed a round, since a mark alone does not say what to mend. */
const measures = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index']
const goals = { desktop: [98, 100, 100, 100], mobile: [95, 100, 100, 100] }

/** What is less than perfect, by its title, so that the report says what to mend. */
type Marks = { marks: number[]; faults: string[] }

async function judge(address: string, form: keyof typeof goals, port: number): Promise<Marks> {
  const flags = { port, output: 'json' as const, logLevel: 'error' as const, onlyCategories: [...categories] }
  const result = await lighthouse(address, flags, form === 'desktop' ? desktopConfig : undefined)
  if (!result) throw new Error(`Lighthouse had no answer for ${address}.`)
  const { lhr } = result
  const marks = categories.map(name => Math.round((lhr.categories[name]?.score ?? 0) * 100))
  const faults = categories.slice(1).flatMap(name =>
    (lhr.categories[name]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => lhr.audits[id])
      .filter(audit => audit && audit.score !== null && audit.score < 1 && audit.scoreDisplayMode !== 'notApplicable')
      .map(audit => audit?.title ?? ''),
  )
  const times = measures.map(id => `${lhr.audits[id]?.title}: ${lhr.audits[id]?.displayValue}`)
  console.log(`${address} (${form}) ${marks.join(' ')}; ${times.join(', ')}`)
  return { marks, faults }
}

export async function marks(_: Browser, { base, port }: Bench): Promise<Section> {
  const rows: string[][] = []
  let isMet = true
  for (const address of ['/', '/gebied/utrecht-overvecht/'])
    for (const form of ['desktop', 'mobile'] as const) {
      const all: Marks[] = []
      for (let round = 0; round < rounds; round++) {
        const browser: Launched = await chromium.launch({ executablePath: chromiumPath, args: [...chromiumFlags, `--remote-debugging-port=${port + 1}`] })
        all.push(await judge(`${base}${address}`, form, port + 1))
        await browser.close()
      }
      const found = categories.map((_name, index) => middle(all.map(one => one.marks[index] ?? 0)))
      const isGood = found.every((mark, index) => mark >= (goals[form][index] ?? 0))
      isMet = isMet && isGood
      const faults = [...new Set(all.flatMap(one => one.faults))].join('; ')
      rows.push([`${address} (${form})`, ...found.map(String), `${goals[form][0]}, then 100`, `${isGood ? 'met' : 'not met'}${faults ? `: ${faults}` : ''}`])
    }
  return {
    title: 'Lighthouse',
    about: `Lighthouse 12.8 with its own throttling, median of ${rounds}.`,
    head: ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'goal', ''],
    rows,
    isMet,
  }
}
