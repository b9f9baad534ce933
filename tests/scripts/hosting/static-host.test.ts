import { expect, test } from 'vitest'
import { headersFor } from '../../../scripts/hosting/headers'
import { baseOf, headersFile, unknownPage } from '../../../scripts/hosting/static-host'

const files = [
  '404.html',
  'index.html',
  'service-worker.js',
  'assets/index-1.js',
  'data/v1/areas.json',
  'gebied/breda-noord/index.html',
  'insluiten/breda-noord/index.html',
  'insluiten/index.html',
  'en/index.html',
  'en/gebied/breda-noord/index.html',
  'en/insluiten/breda-noord/index.html',
]

type Rule = { pattern: string; headers: Map<string, string> }

/** As a static host reads the file: a pattern at the margin, its headers indented below it. */
function rulesOf(text: string): Rule[] {
  return text.split('\n\n').map(part => {
    const [pattern = '', ...lines] = part.trim().split('\n')
    return { pattern, headers: new Map(lines.map(line => [line.trim().split(': ', 1)[0] ?? '', line.slice(line.indexOf(': ') + 2)])) }
  })
}

const holdsFor = ({ pattern }: Rule, path: string) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path)
const pathOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`

test.each(files)('the rules give %s the headers of our own server, each header from one rule', file => {
  const path = pathOf(file)
  const given = rulesOf(headersFile(files))
    .filter(rule => holdsFor(rule, path))
    .flatMap(({ headers }) => [...headers])
  expect(given.map(([name]) => name).sort()).toEqual(Object.keys(headersFor(path)).sort())
  expect(Object.fromEntries(given)).toEqual(headersFor(path))
})

test('no line is longer and there are no more rules than hosts read', () => {
  const text = headersFile(files)
  expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThan(2000)
  expect(rulesOf(text).length).toBeLessThan(100)
})

test('the page for unknown addresses finds its files below the path of the address that the host filled in', () => {
  expect(baseOf('')).toBe('/')
  expect(unknownPage('<base href="./" />', baseOf('https://gemeente.example/kaart/'))).toBe('<base href="/kaart/" />')
})
