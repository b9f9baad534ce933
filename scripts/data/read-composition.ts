// Reads which ground makes up each area, and says in a sentence what is wrong with it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type AreaComposition, type Composition, compositionSchema, type Member } from '../../src/data/composition-schema'
import { explain } from '../../src/data/explain'

const file = 'composition.yaml'

/** What is drawn or counted of a member: all of it, unless it says otherwise. */
export const shareOf = (member: Member) => member.share ?? 1

/** What a schema cannot say, one line a fault. */
function compositionFaults({ areas }: Composition): string[] {
  const faults: string[] = []
  const seen = new Map<string, string>()
  for (const [id, { precision, members }] of Object.entries(areas)) {
    for (const [index, { code, share, cut, buurten }] of members.entries()) {
      const field = `${file}: areas.${id}.members[${index}]`
      if (seen.has(code)) faults.push(`${field}.code: expected every code once, found ${code} in ${seen.get(code)} too`)
      seen.set(code, id)
      if (share !== undefined && share < 1 && !cut) faults.push(`${field}.cut: expected 'true' beside a share of ${share}`)
      if (buurten && !cut) faults.push(`${field}.cut: expected 'true' beside a list of buurten`)
      for (const buurt of buurten ?? []) if (buurt.slice(2, 8) !== code.slice(2)) faults.push(`${field}.buurten: expected buurten of ${code}, found ${buurt}`)
    }
    const isCut = members.some(member => member.cut)
    if (isCut !== (precision !== 'exact'))
      faults.push(`${file}: areas.${id}.precision: expected ${isCut ? 'other than ' : ''}'exact'${isCut ? ' where a member is cut' : ''}`)
  }
  return faults
}

/** The composition in a folder of sources. Throws one error with a line for every fault. */
export function readComposition(content: string): Composition {
  const read = compositionSchema.safeParse(parse(readFileSync(join(content, file), 'utf8')))
  if (!read.success) throw new Error(explain(file, read.error.issues).join('\n'))
  const faults = compositionFaults(read.data)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return read.data
}

/** The composition of one area. Throws a sentence where it has none. */
export function compositionOf(id: string, composition: Composition): AreaComposition {
  const found = composition.areas[id]
  if (!found) throw new Error(`${file}: areas: expected '${id}', found none`)
  return found
}
