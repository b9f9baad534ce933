import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { faultsIn, licencesText, together } from '../../scripts/licences/licence-list'
import { workerFiles } from '../../scripts/licences/worker-files'

const good = { name: 'good', version: '1.0.0', identifier: 'MIT', text: 'Copyright (c) Somebody' }

test('a package without a licence, or with one that nobody has looked at, is refused by its name', () => {
  const { identifier, ...none } = good
  expect(identifier).toBe('MIT')
  expect(faultsIn([good])).toEqual([])
  expect(faultsIn([none])).toEqual([expect.stringMatching(/^good 1\.0\.0: its licence is not named/)])
  expect(faultsIn([{ ...good, identifier: 'SEE LICENSE IN terms.txt' }])).toEqual([expect.stringMatching(/its licence is SEE LICENSE IN terms\.txt/)])
})

test('a package without the text of its licence is refused, since that has to go along', () => {
  expect(faultsIn([{ ...good, text: '' }])).toEqual([expect.stringMatching(/^good 1\.0\.0: the package holds no text/)])
})

test('each package stands in the file once, with its licence and the text of it', () => {
  const packages = together([good, { ...good, name: 'another' }], [good])
  expect(packages.map(({ name }) => name)).toEqual(['another', 'good'])
  const text = licencesText(packages)
  expect(text).toContain('  good 1.0.0: MIT')
  expect(text.match(/Copyright \(c\) Somebody/g)).toHaveLength(2)
})

test('every worker of the app is asked what is in it', () => {
  const source = resolve(import.meta.dirname, '../../src')
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(name => /\.tsx?$/.test(name))
  const started = code.flatMap(name =>
    [...readFileSync(join(source, name), 'utf8').matchAll(/new Worker\(new URL\('([^']+)'/g)].map(([, file = '']) => resolve(source, name, '..', file)),
  )
  expect(started.length).toBeGreaterThan(0)
  expect(workerFiles()).toEqual(expect.arrayContaining([...started, join(source, 'offline/service-worker.ts')]))
})
