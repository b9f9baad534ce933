// The report of a run, for a person: what changed by area and indicator, which codes vanished or are new, what is secret, what stopped it.
import type { Change } from './fold-in'
import type { Stop } from './judge'
import type { Seen } from './look'
import type { SourceName } from './settings'

/** What happened to one source. `seen` came in and is not used; `absent` are indicators that its table has no values for yet. */
export type SourceReport = {
  source: SourceName
  year: number | null
  changes: readonly Change[]
  seen: readonly Seen[]
  vanished: readonly string[]
  added: readonly string[]
  secret: readonly { code: string; indicator: string }[]
  absent: readonly string[]
  stale: readonly string[]
  notes: readonly string[]
}
export type Report = { isWritten: boolean; files: readonly string[]; sources: readonly SourceReport[]; stops: readonly Stop[]; failure: string | null }

const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(3)))
const shown = (value: number | null) => (value === null ? '–' : String(value))
const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
const listOf = (items: readonly string[]) => items.map(item => `- ${item}`)
const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines])

function changeLines(changes: readonly Change[]): string[] {
  const areas = changes.filter(({ table }) => table === 'areas')
  const others = changes.filter(({ table }) => table !== 'areas')
  const table =
    areas.length === 0
      ? []
      : [
          '| area | indicator | year | from | to |',
          '| --- | --- | --- | ---: | ---: |',
          ...areas.map(({ code, indicator, year, from, to }) => `| ${code} | ${indicator} | ${year} | ${shown(from)} | ${shown(to)} |`),
        ]
  const counted = new Map<string, number>()
  for (const { table: name, indicator } of others) counted.set(`${indicator} in ${name}.csv`, (counted.get(`${indicator} in ${name}.csv`) ?? 0) + 1)
  const rest = [...counted].map(([name, count]) => `${name}: ${many(count, 'value', 'values')}`)
  return [...table, ...(table.length > 0 && rest.length > 0 ? [''] : []), ...listOf(rest)]
}

function seenLines(seen: readonly Seen[]): string[] {
  const names = Object.keys(seen[0]?.values ?? {})
  if (names.length === 0) return []
  return [
    `| area | code | ${names.join(' | ')} |`,
    `| --- | --- |${' ---: |'.repeat(names.length)}`,
    ...seen.map(({ area, code, values }) => `| ${area} | ${code} | ${names.map(name => shown(rounded(values[name] ?? null))).join(' | ')} |`),
  ]
}

function secretLines(secret: SourceReport['secret']): string[] {
  const byCode = new Map<string, string[]>()
  for (const { code, indicator } of secret) byCode.set(code, [...(byCode.get(code) ?? []), indicator])
  return listOf([...byCode].map(([code, indicators]) => `${code}: ${indicators.join(', ')}`))
}

function sourceLines({ source, year, changes, seen, vanished, added, secret, absent, stale, notes }: SourceReport): string[] {
  return [
    '',
    `## ${source}${year === null ? '' : ` ${year}`}`,
    '',
    `${many(changes.length, 'value', 'values')} changed.`,
    ...section('Notes', listOf(notes)),
    ...section('What changed', changeLines(changes)),
    ...section('What came in and is not used', seenLines(seen)),
    ...section('Codes that vanished', listOf(vanished)),
    ...section('Codes that are new', listOf(added)),
    ...section('Secret or unknown', secretLines(secret)),
    ...section('Not published yet, so left as they are', listOf(absent)),
    ...section('Texts that still name the old year: read them', listOf(stale)),
  ]
}

/** The report as Markdown. */
export function reportText({ isWritten, files, sources, stops, failure }: Report): string {
  const outcome = failure
    ? 'The run failed; nothing was written.'
    : stops.length > 0
      ? `${many(stops.length, 'row', 'rows')} stopped the run; nothing was written.`
      : isWritten
        ? `Written: ${files.join(', ') || 'nothing, since nothing changed'}.`
        : `Dry run, nothing was written. It would write: ${files.join(', ') || 'nothing'}.`
  return [
    '# Refresh of figures and outlines',
    '',
    outcome,
    ...(failure ? ['', '```', failure, '```'] : []),
    ...(stops.length > 0
      ? [
          '',
          '## What stopped it',
          '',
          ...listOf(stops.map(({ sentence }) => sentence)),
          '',
          `Right after all? Run it again with ${stops
            .slice(0, 3)
            .map(({ row }) => `--accept ${row}`)
            .join(' ')}${stops.length > 3 ? ' …' : ''}`,
        ]
      : []),
    ...sources.flatMap(sourceLines),
    '',
  ].join('\n')
}
