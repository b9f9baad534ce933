import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { indicatorsNl, publishedText, root } from '../support/published'

const text = readFileSync(resolve(root, 'docs/data.md'), 'utf8')
const folder = resolve(root, 'public/data/v1')

/** The examples of a language, as they stand in the text. */
const examples = (language: string) => [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code ?? '')

/** What an example prints, line by line, run beside the published files. */
function run(command: string, code: string, ending: string): string[] {
  const place = mkdtempSync(join(tmpdir(), 'example-'))
  try {
    const file = join(place, `example.${ending}`)
    writeFileSync(file, code)
    return execFileSync(command, [file], { cwd: folder, encoding: 'utf8' }).trim().split('\n')
  } finally {
    rmSync(place, { recursive: true })
  }
}

const python = examples('python').map(code => () => run('python3', code, 'py'))

test('every language that is run here has its examples', () => {
  expect([python.length, examples('js').length]).toEqual([3, 1])
})

describe('the examples in Python', () => {
  test('name the five areas with the largest share in good health', () => {
    const [title, ...lines] = python[0]!()
    const { label, year } = indicatorsNl().find(({ id }) => id === 'good_health')!
    expect(title).toBe(`${label} ${year} model`)
    const best = publishedText('values.csv')
      .split('\n')
      .filter(row => row.startsWith('area,') && row.includes(`,good_health,${year},`))
      .map(row => Number(row.split(',')[4]))
      .sort((a, b) => b - a)
      .slice(0, 5)
    expect(lines.map(line => line.split(': ')[1])).toEqual(best.map(value => `${value.toFixed(1)}%`))
  })

  test('give the years of a place and what breaks them', () => {
    const [years] = python[1]!()
    expect(years).toMatch(/^\[(\(\d{4}, [\d.]+\)(, )?)+\]$/)
  })

  test('find every file whole', () => {
    const lines = python[2]!()
    expect(lines).toContain('values.csv whole')
    expect(lines.filter(line => !line.endsWith(' whole'))).toEqual([])
  })
})

test('the example in JavaScript prints three areas with year and value', () => {
  const lines = run(process.execPath, examples('js')[0] ?? '', 'mjs')
  expect(lines).toHaveLength(3)
  for (const line of lines) expect(line).toMatch(/^Amsterdam|^Arnhem/)
  expect(lines[0]).toMatch(/ 20\d\d [\d.]+$/)
})

test('no cell of values.csv holds a comma or a quotation mark', () => {
  const lines = publishedText('values.csv').trim().split('\n')
  expect(lines.filter(line => line.split(',').length !== 5 || line.includes('"'))).toEqual([])
})

test('the files and indicators that the text names are there', () => {
  const named = [...text.matchAll(/`([a-z-]+\.(?:csv|json|geojson|jsonld|csv-metadata\.json))`/g)].map(([, name]) => name ?? '')
  for (const name of new Set(named)) expect(publishedText(name).length, name).toBeGreaterThan(0)
  const ids = new Set(indicatorsNl().map(({ id }) => id))
  expect(['good_health', 'lonely', 'population', 'dwellings'].filter(id => !ids.has(id))).toEqual([])
})
