// Which place a cell of a reader's file means: an area, a wijk, a municipality or the country, however it is written.
import { distance } from 'fastest-levenshtein'
import { fold } from '../lib/fold'
import type { Area, Atlas } from './atlas'
import { countryCode } from './figures'

export type PlaceLevel = 'area' | 'municipality' | 'district' | 'netherlands'

/** `within` only for a wijk: the area and municipality it lies in, and whether the area is nothing but this wijk. */
export type Place = {
  code: string
  name: string
  nr?: number
  aliases: string[]
  level: PlaceLevel
  within?: { area: string; municipality: string; isWhole: boolean }
}
export type Suggestion = { code: string; name: string }

export type Match =
  /** `part` is the code of a buurt (BU…) where the cell names one; `code` is then the wijk that it lies in. */
  | { kind: 'found'; code: string; part: string | null }
  /** Several places carry that name, or it is one that many places have ('Centrum'). */
  | { kind: 'unsure'; suggestions: Suggestion[] }
  /** The code of a municipality, wijk or buurt that is not in the atlas. */
  | { kind: 'elsewhere'; suggestions: Suggestion[] }
  /** No place is called that; at most three that look like it, the likest first. */
  | { kind: 'unknown'; suggestions: Suggestion[] }

/** Names that official tables and visitors use besides the one in the atlas. */
const otherNames: Readonly<Record<string, string[]>> = {
  GM0518: ['’s-Gravenhage', 'The Hague'],
  [countryCode]: ['NL', 'Netherlands', 'The Netherlands', 'Heel Nederland'],
}

/** 'Wijk 03 Overvecht' is Overvecht to everyone but the table it stands in. */
const shortName = (name: string) => name.replace(/^wijk\s+\d+\s+/i, '')

function districtsOf({ id, municipality, boundary: { members } }: Area): Place[] {
  return members.map(({ code, name, share }) => ({
    code,
    name,
    aliases: shortName(name) === name ? [] : [shortName(name)],
    level: 'district',
    within: { area: id, municipality: municipality.name, isWhole: members.length === 1 && share === 1 },
  }))
}

/** Every place that a figure can be about, areas first. */
export function placesOf(atlas: Pick<Atlas, 'areas'>): Place[] {
  const areas = atlas.areas.map(({ id, nr, name, aliases }): Place => ({ code: id, name, nr, aliases: [...aliases], level: 'area' }))
  const municipalities = new Map(atlas.areas.map(({ municipality: { code, name } }) => [code, name]))
  return [
    ...areas,
    ...[...municipalities].map(([code, name]): Place => ({ code, name, aliases: otherNames[code] ?? [], level: 'municipality' })),
    ...atlas.areas.flatMap(districtsOf),
    { code: countryCode, name: 'Nederland', aliases: otherNames[countryCode] ?? [], level: 'netherlands' },
  ]
}

/** The same for 'Zuid-West', 'zuidwest' and ' Zuid  West', with whatever marks of direction or joining stand between. */
const keyOf = (text: string) => fold(text.normalize('NFKC')).replaceAll(' ', '')

type Named = { place: Place; isName: boolean }
type Index = { byCode: Map<string, Place>; byNumber: Map<number, Place>; byKey: Map<string, Named[]> }
const indexes = new WeakMap<readonly Place[], Index>()

/** Made once for a list of places: a file asks it a hundred thousand times. */
function indexOf(places: readonly Place[]): Index {
  const known = indexes.get(places)
  if (known) return known
  const byKey = new Map<string, Named[]>()
  for (const place of places)
    for (const word of new Set([place.code, place.name, ...place.aliases].map(keyOf))) {
      const isName = place.level !== 'area' || word === keyOf(place.name) || word === keyOf(place.code)
      byKey.set(word, [...(byKey.get(word) ?? []), { place, isName }])
    }
  const index = { byCode: new Map(places.map(place => [place.code, place])), byNumber: new Map(places.map(place => [place.nr ?? Number.NaN, place])), byKey }
  indexes.set(places, index)
  return index
}

const found = (code: string, part: string | null = null): Match => ({ kind: 'found', code, part })

/** A suggestion says in which city a wijk lies: there is an Oost in many. */
const suggestionOf = ({ code, name, within }: Place): Suggestion => ({ code, name: within ? `${name} (${within.municipality})` : name })

const digitsIn: Readonly<Record<string, number>> = { GM: 4, WK: 6, BU: 8 }

/** A number of an area or an official code, also without its letters or the zeros that a spreadsheet drops; null for a name. */
function matchCode(key: string, { byCode, byNumber }: Index): Match | null {
  const [, letters, digits] = /^(gm|wk|bu)?(\d{1,8})$/.exec(key) ?? []
  if (digits === undefined) return null
  const area = digits.length <= 2 && letters === undefined ? byNumber.get(Number(digits)) : undefined
  if (area) return found(area.code)
  const kind = letters?.toUpperCase() ?? Object.keys(digitsIn).find(name => digitsIn[name] === digits.length || digitsIn[name] === digits.length + 1) ?? ''
  const length = digitsIn[kind] ?? 0
  if (digits.length > length || (letters !== undefined && digits.length < length)) return null
  const code = `${kind}${digits.padStart(length, '0')}`
  const district = `WK${code.slice(2, 8)}`
  if (kind === 'BU' && byCode.has(district)) return found(district, code)
  if (byCode.has(code)) return found(code)
  return letters === undefined ? null : { kind: 'elsewhere', suggestions: [] }
}

/** Words that say what sort of place is meant; official tables write 'Utrecht (gemeente)'. */
const levelWords: readonly (readonly [RegExp, PlaceLevel])[] = [
  [/^(gemeente|gem\.?)\s+|\s*\(?\bgemeente\)?$/i, 'municipality'],
  [/^wijk\s+(?!\d)/i, 'district'],
  [/^(focus)?gebied\s+/i, 'area'],
]

/** A point of the compass says nothing without its city. */
const isPlain = (key: string) => /^(oud|nieuw|binnenstad|centrum|noord|oost|zuid|west|midden)+$/.test(key)

function matchName(key: string, level: PlaceLevel | null, { byKey }: Index): Match | null {
  const all = (byKey.get(key) ?? []).filter(({ place }) => level === null || place.level === level)
  const names = new Set(all.filter(({ isName }) => isName).map(({ place }) => place.within?.area))
  const hits = all.filter(({ place, isName }) => {
    // An area that is nothing but this wijk is the same ground; an alias for a part of an area gives way to the wijk itself.
    if (place.within?.isWhole && level === null) return !all.some(other => other.place.code === place.within?.area)
    return isName || !names.has(place.code) || all.some(other => other.place.within?.area === place.code && other.place.within.isWhole)
  })
  const [first, second] = hits
  if (!first) return null
  if (second || (isPlain(key) && first.place.level !== 'municipality'))
    return { kind: 'unsure', suggestions: hits.slice(0, 3).map(({ place }) => suggestionOf(place)) }
  return found(first.place.code)
}

/** Beyond this two names have nothing to do with each other. */
const mostUnlike = 0.4
/** How much less like the best one a further suggestion may be. */
const nextBest = 0.2

/** How unlike two names are, from 0; a name inside a longer one is a good sign. */
function unlikeness(typed: string, word: string): number {
  const [short, long] = typed.length < word.length ? [typed, word] : [word, typed]
  if (short.length >= 4 && long.includes(short)) return 0.25
  return long.length - short.length > mostUnlike * long.length ? 1 : distance(typed, word) / long.length
}

function suggest(typed: string, { byKey }: Index): Suggestion[] {
  const best = new Map<Place, number>()
  if (typed.length > 1)
    for (const [word, named] of byKey) {
      const score = unlikeness(typed, word)
      if (score <= mostUnlike) for (const { place } of named) if (!place.within?.isWhole) best.set(place, Math.min(score, best.get(place) ?? 1))
    }
  const least = Math.min(...best.values())
  return [...best]
    .filter(([, score]) => score <= least + nextBest)
    .sort(([, a], [, b]) => a - b)
    .slice(0, 3)
    .map(([place]) => suggestionOf(place))
}

/** Letters of a cell that are looked at; no place has a name as long. */
const longestName = 80

/**
 * The place that a cell means. A name that stands alone is a municipality where there is one ('Breda'), never the area in it:
 * a figure must not stand in for another. `suggests` false leaves out the search for what looks like it, which takes time.
 */
export function matchPlace(cell: string, places: readonly Place[], suggests = true): Match {
  const index = indexOf(places)
  const text = cell.slice(0, longestName).trim()
  // Large files are full of codes, and those need no folding.
  const key = /^[a-z]*\d+$/i.test(text) ? text.toLowerCase() : keyOf(text)
  const byCode = matchCode(key, index)
  if (byCode) return byCode
  const [pattern, level] = levelWords.find(([words]) => words.test(text)) ?? [null, null]
  const bare = pattern ? keyOf(text.replace(pattern, '')) : ''
  const match = (bare ? matchName(bare, level, index) : null) ?? matchName(key, null, index)
  return match ?? { kind: 'unknown', suggestions: suggests ? suggest(bare || key, index) : [] }
}
