// Writes a page for every address, each with the way back to the app's own folder, so that any web server answers them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const dist = resolve(import.meta.dirname, '../dist')
const page = readFileSync(join(dist, 'index.html'), 'utf8')
const areas = JSON.parse(readFileSync(join(dist, 'data/v1/areas.json'), 'utf8')) as { id: string }[]
const addresses = ['vergelijk/', 'tabel/', 'verantwoording/', ...areas.map(area => `gebied/${area.id}/`)]

for (const address of addresses) {
  const back = '../'.repeat(address.split('/').length - 1)
  const file = join(dist, address, 'index.html')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, page.replace('<base href="./"', `<base href="${back}"`))
}
console.log(`${addresses.length + 1} addresses written`)
