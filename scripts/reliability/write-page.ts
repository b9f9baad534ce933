// npm run docs:reliability: writes docs/reliability.md from the names of the tests of faults.
import { writeFileSync } from 'node:fs'
import { listedPage, pageFile } from './listed-page'

writeFileSync(pageFile, listedPage())
console.log('docs/reliability.md is written')
