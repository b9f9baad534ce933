import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const read = (name: string) => readFileSync(resolve(root, name), 'utf8')
const lines = read('deploy/Containerfile').split('\n')

test('every file that the image copies from the project is there', () => {
  const sources = lines.filter(line => line.startsWith('COPY ') && !line.includes('--from=')).flatMap(line => line.split(' ').slice(1, -1))
  expect(sources).toContain('deploy/container-nginx.conf')
  expect(sources.filter(source => !existsSync(resolve(root, source)))).toEqual([])
})

test('every script that the image runs is one of the project', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const names = lines.flatMap(line => [...line.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name ?? ''))
  expect(names).toEqual(['build', 'compress', 'hosting'])
  expect(names.filter(name => !(name in scripts))).toEqual([])
})

test('the image serves as a user without rights, and says whether it is well', () => {
  expect(lines.some(line => /^USER (?!root)/.test(line))).toBe(true)
  expect(lines.some(line => line.startsWith('HEALTHCHECK'))).toBe(true)
})
