// Lays into the built folder what a static host reads: 404.html and _headers. Runs at the end of the build.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { siteSchema } from '../../src/data/load-site'
import { baseOf, headersFile, unknownPage } from './static-host'

const dist = resolve(import.meta.dirname, '../../dist')
const read = (name: string) => readFileSync(join(dist, name), 'utf8')

const { address } = siteSchema.parse(JSON.parse(read('site.json')))
writeFileSync(join(dist, '404.html'), unknownPage(read('shell.html'), baseOf(address)))
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'))
writeFileSync(join(dist, '_headers'), headersFile(files.filter(name => statSync(join(dist, name)).isFile())))
console.log('404.html and _headers written for static hosts')
