// The changelog of the data and its versions, from what a person wrote and the edition of now.
import type { ChangelogSource } from '../../../src/data/changelog-schema'
import type { Atlas, Language } from '../../../src/domain/atlas'

type Edition = Atlas['edition']

/** The changelog in which the newest entry has the version of now; older ones have the one that was noted, if any. */
export function withVersion(changelog: ChangelogSource, { version }: Edition): ChangelogSource {
  return changelog.map((entry, index) => (index === 0 ? { ...entry, version } : entry))
}

/** What a schema cannot say about the changelog, as sentences. */
export function changelogFaults(changelog: ChangelogSource, date: string, files: readonly string[]): string[] {
  const fault = (index: number, field: string, expected: string, found: string) => `changelog.yaml: [${index}].${field}: expected ${expected}, found '${found}'`
  const newest = changelog[0]?.date ?? ''
  return [
    ...(newest < date ? [`${fault(0, 'date', `an entry for the date in edition.yaml (${date})`, newest)}`] : []),
    ...changelog.flatMap((entry, index) => {
      const before = changelog[index - 1]?.date
      return before !== undefined && before < entry.date ? [fault(index, 'date', `${before} or an earlier day, newest first`, entry.date)] : []
    }),
    ...changelog.flatMap(({ changes }, index) =>
      changes
        .flatMap(change => (change.kind === 'removed' ? [] : change.files))
        .filter(file => !files.includes(file))
        .map(file => fault(index, 'changes.files', 'the name of a published file', file)),
    ),
  ]
}

type Version = Edition & { changes: Record<Language, string[]> }

/** The published versions, newest first, each with what changed in it. */
export function versionsOf(changelog: ChangelogSource, edition: Edition): { current: Edition; versions: Version[] } {
  const versions = withVersion(changelog, edition).flatMap(({ date, version, changes }) => {
    const texts = (language: Language) => changes.map(({ text }) => text[language])
    return version === null ? [] : [{ version, date, changes: { nl: texts('nl'), en: texts('en') } }]
  })
  return { current: edition, versions }
}
