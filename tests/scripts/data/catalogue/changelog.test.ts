import { expect, test } from 'vitest'
import { changelogFaults, versionsOf } from '../../../../scripts/data/catalogue/changelog'
import { type ChangelogSource, changelogSchema } from '../../../../src/data/changelog-schema'
import { publishedJson } from '../../../support/published'

const entry = (date: string, version: string | null = null, file = 'values.csv'): ChangelogSource[number] => ({
  date,
  version,
  changes: [{ kind: 'changed', files: [file], text: { nl: 'Anders.', en: 'Different.' } }],
})
const faults = (changelog: ChangelogSource, date = '2026-11-24') => changelogFaults(changelog, date, ['values.csv'])

test('a changelog from new to old about published files has no faults', () => {
  expect(faults([entry('2026-11-29'), entry('2026-11-24')])).toEqual([])
})

test('content that changed after the newest entry asks for one', () => {
  expect(faults([entry('2026-11-23')])).toEqual(["changelog.yaml: [0].date: expected an entry for the date in edition.yaml (2026-11-24), found '2026-11-23'"])
})

test('an entry out of its turn is said', () => {
  expect(faults([entry('2026-11-24'), entry('2026-11-29')])).toEqual([
    "changelog.yaml: [1].date: expected 2026-11-24 or an earlier day, newest first, found '2026-11-29'",
  ])
})

test('a file that is not published is said, unless it was removed', () => {
  const gone = entry('2026-11-24', null, 'old.csv')
  expect(faults([gone])).toEqual(["changelog.yaml: [0].changes.files: expected the name of a published file, found 'old.csv'"])
  expect(faults([{ ...gone, changes: gone.changes.map(change => ({ ...change, kind: 'removed' as const })) }])).toEqual([])
})

test('the newest entry is the version of now; an older one whose version was not noted is none', () => {
  const edition = { version: '0a1b2c3d', date: '2026-11-24' }
  const { versions } = versionsOf([entry('2026-11-24'), entry('2026-11-23', 'ffffffff'), entry('2026-11-20')], edition)
  expect(versions.map(({ version, date }) => [version, date])).toEqual([
    ['0a1b2c3d', '2026-11-24'],
    ['ffffffff', '2026-11-23'],
  ])
})

test.each(['', '.en'])('the published changelog%s.json meets its schema and begins with the version of the edition', suffix => {
  const changelog = changelogSchema.parse(publishedJson(`changelog${suffix}.json`))
  expect(changelog[0]?.version).toBe(publishedJson<{ version: string }>('edition.json').version)
})
