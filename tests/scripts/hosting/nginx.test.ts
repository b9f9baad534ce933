import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { headersFor } from '../../../scripts/hosting/headers'
import { nginxFiles, usualPlace } from '../../../scripts/hosting/nginx'

const deploy = resolve(import.meta.dirname, '../../../deploy/nginx')

test('the configuration in deploy is what the headers of today make; `npm run hosting` writes it', () => {
  for (const [name, text] of Object.entries(nginxFiles(usualPlace))) expect(readFileSync(resolve(deploy, name), 'utf8'), name).toBe(text)
})

test('every header of our own server is among those of nginx, also beside an answer that says no', () => {
  const lines = nginxFiles(usualPlace)['focusatlas/headers.conf']?.split('\n') ?? []
  for (const name of Object.keys(headersFor('/'))) expect(lines.some(line => line.startsWith(`add_header ${name} "`) && line.endsWith(' always;'))).toBe(true)
})

test('below a path everything hangs below it, and a dot in it means a dot', () => {
  const text = nginxFiles({ ...usualPlace, base: '/kaart.nl/' })['conf.d/focusatlas.conf'] ?? ''
  expect(text).toContain('~^/kaart\\.nl/assets/')
  expect(text).toContain('location /kaart.nl/ {')
  expect(text).toContain(`'<base href="/kaart.nl/"'`)
})
