// Writes a page for every address, each with the way back to the app's own folder, so that any web server answers them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { themes } from '../src/domain/themes'
import { defaultView, pages } from '../src/domain/view'
import { formatView } from '../src/state/link'

const dist = resolve(import.meta.dirname, '../dist')
const page = readFileSync(join(dist, 'index.html'), 'utf8')
const areas = JSON.parse(readFileSync(join(dist, 'data/v1/areas.json'), 'utf8')) as { id: string }[]
const areaViews = areas.map(({ id }) => ({ ...defaultView, area: id }))
const themeViews = themes.map(theme => ({ ...defaultView, page: 'themes' as const, theme }))
const pageViews = pages.filter(name => name !== 'map').map(name => ({ ...defaultView, page: name }))
const addresses = [...pageViews, ...themeViews, ...areaViews].map(formatView)

for (const address of addresses) {
  const back = '../'.repeat(address.split('/').length - 1)
  const file = join(dist, address, 'index.html')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, page.replace('<base href="./"', `<base href="${back}"`))
}
console.log(`${addresses.length + 1} addresses written`)
