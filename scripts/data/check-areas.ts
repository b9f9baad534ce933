// npm run content:check [folder]: says whether the source files of the areas are well formed.
import { resolve } from 'node:path'
import { readAreas } from './read-areas'

const folder = process.argv[2] ?? resolve(import.meta.dirname, '../../src/content/areas')
const { areas, faults } = readAreas(folder)
for (const fault of faults) console.log(fault)
console.log(`${areas.length} areas read, ${faults.length} faults`)
process.exit(faults.length === 0 ? 0 : 1)
