// What changed in the published data.

export const changeKinds = ['added', 'changed', 'corrected', 'removed'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Newest first. `version` is that of edition.json, null where it was not noted; `files` are names of published files. */
export type Changelog = readonly {
  date: string
  version: string | null
  changes: readonly { kind: ChangeKind; files: readonly string[]; text: string }[]
}[]
