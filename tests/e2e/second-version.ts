// Another version of a built site, as a browser sees one: every piece of code and style with another name, one of them with other words in it.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptFiles } from '../../scripts/offline/kept-files'

/** What the heading of the country says in either version. */
export const firstHeading = 'Twintig gebieden, één opgave'
export const secondHeading = 'Twintig gebieden, één opgave, opnieuw verteld'

const withHash = /^(.+-)([\w-]{8})(\.\w+)$/
const isText = /\.(js|css|html)$/

/** Puts the second version in the place of the first, as whoever publishes it does: nothing of the first stays. */
export function publishSecondVersion(folder: string): void {
  const assets = join(folder, 'assets')
  const renamed = readdirSync(assets).flatMap(name => {
    const [, begin, hash, end] = withHash.exec(name) ?? []
    return hash === undefined ? [] : [{ name, next: `${begin}${[...hash].toReversed().join('')}${end}` }]
  })
  for (const { name, next } of renamed) renameSync(join(assets, name), join(assets, next))
  const nextOf = new Map(renamed.map(({ name, next }) => [name, next]))
  const renew = (text: string) => text.replaceAll(/[\w.-]+-[\w-]{8}\.\w+/g, name => nextOf.get(name) ?? name).replaceAll(firstHeading, secondHeading)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (isText.test(name) && name !== 'service-worker.js') writeFileSync(join(folder, name), renew(readFileSync(join(folder, name), 'utf8')))
  const worker = join(folder, 'service-worker.js')
  const list = JSON.stringify(keptFiles(folder).map(({ url, revision }) => ({ url, revision })))
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8').replace(/\[\{"url":.*?\}\]/s, () => list),
  )
}
