import { expect, test } from 'vitest'
import type { ImportFault } from '../../src/domain/import-fault'
import { enLater as en } from '../../src/i18n/en-later'
import { nlLater as nl } from '../../src/i18n/nl-later'

/** One of each kind: a kind that is missing here does not compile. */
const faults: Record<ImportFault['kind'], ImportFault> = {
  empty: { kind: 'empty' },
  'too-large': { kind: 'too-large', megabytes: 20.1, limit: 20 },
  'unpacks-too-large': { kind: 'unpacks-too-large', limit: 150 },
  'too-many-rows': { kind: 'too-many-rows', limit: 200_000 },
  'too-many-columns': { kind: 'too-many-columns', limit: 500 },
  'too-many-cells': { kind: 'too-many-cells', limit: 4_000_000 },
  'too-many-features': { kind: 'too-many-features', limit: 50_000 },
  'too-many-vertices': { kind: 'too-many-vertices', limit: 3_000_000 },
  'cell-too-long': { kind: 'cell-too-long', row: 1200, limit: 10_000 },
  'not-a-table': { kind: 'not-a-table', found: 'picture' },
  'not-shapes': { kind: 'not-shapes', found: 'table' },
  broken: { kind: 'broken' },
  'no-sheet': { kind: 'no-sheet', sheet: 'Blad9' },
  'missing-part': { kind: 'missing-part', part: '.dbf' },
  'no-geometry': { kind: 'no-geometry' },
  'invalid-geometry': { kind: 'invalid-geometry', feature: 12 },
  outside: { kind: 'outside', feature: 12 },
  'unknown-projection': { kind: 'unknown-projection', found: 'EPSG:25831' },
  'took-too-long': { kind: 'took-too-long', seconds: 60 },
  stopped: { kind: 'stopped' },
}

test.each(Object.values(faults))('$kind says of which file it is, what is wrong and what to do, in both languages', fault => {
  expect(nl.own.faults(fault, 'a.csv')).toMatch(/^‘a\.csv’ is niet gelezen: [^.]+.* (Kies|Laat|Haal|Vereenvoudig|Maak|Bewaar|Zet|Herstel|Laad)\b.*\.$/)
  expect(en.own.faults(fault, 'a.csv')).toMatch(/^‘a\.csv’ was not read: [^.]+.* (Choose|Leave|Remove|Simplify|Make|Save|Put|Repair|Convert|Load)\b.*\.$/)
})

test('the sentence names the row, the shape and the limits, as the language writes numbers', () => {
  expect(nl.own.faults(faults['cell-too-long'], 'a.csv')).toContain('in rij 1.200 staat een cel van meer dan 10.000 tekens')
  expect(en.own.faults(faults['too-many-rows'], 'a.csv')).toContain('more than 200,000 rows')
  expect(nl.own.faults(faults['too-large'], 'a.csv')).toContain('20,1 MB groot. Hooguit 20 MB')
  expect(nl.own.faults(faults.outside, 'a.csv')).toContain('vorm 12 ligt niet op aarde')
})

test('what was pasted has no name, and a long name is cut', () => {
  expect(nl.own.faults(faults.empty, null)).toBe('Wat u plakte is niet gelezen: er staat niets in. Kies een bestand met minstens één rij of vorm.')
  expect(en.own.faults(faults.empty, 'x'.repeat(500)).length).toBeLessThan(200)
})
