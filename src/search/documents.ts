// Everything that can be found in one language, made from what is published: one function a kind of thing.
import type { SearchDocument } from '../data/load-search'
import type { Area, Programme } from '../domain/atlas'
import { findingsOf } from '../domain/findings'
import type { Indicator } from '../domain/indicator'
import type { Insights } from '../domain/insights'
import { pages } from '../domain/view'
import { voicesOf } from '../domain/voices'
import type { searchWords } from '../i18n/nl/search-words'
import type { AllTexts } from '../i18n/nl-later'
import { formatList } from '../lib/format'

/** What is searched. Without insights (null) the themes have only their names, and there are no gathered lessons. */
export type SearchContent = {
  areas: readonly Area[]
  programme: Programme
  indicators: readonly Indicator[]
  insights: Insights | null
  texts: AllTexts
  words: typeof searchWords
}

const split = (words = '') => words.split(', ').filter(Boolean)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const beside = (...parts: (string | null)[]) => parts.filter(Boolean).join(' · ')
const inArea = (area: Area, place: string | null) => ({ page: 'map', area: area.id, place }) as const

const areaDocuments = ({ areas, words }: SearchContent): SearchDocument[] =>
  areas.map(area => {
    const { socioeconomic, housing, notable } = area.characteristics
    const notes = area.notes.map(note => note.text)
    return {
      kind: 'area',
      title: area.name,
      aside: words.inMunicipality(area.municipality.name, area.province),
      names: [...area.aliases, String(area.nr)],
      text: [area.interview.summary, socioeconomic, housing, notable, area.goal?.text ?? '', ...notes].filter(Boolean).join(' – '),
      target: inArea(area, null),
      near: area.neighbours.slice(0, 3).map(({ id }) => id),
    }
  })

const districtDocuments = ({ areas, words }: SearchContent): SearchDocument[] =>
  areas.flatMap(area =>
    area.boundary.members.map(({ name }) => ({
      kind: 'district' as const,
      title: name.replace(/^Wijk \d+ /, ''),
      aside: words.districtOf(area.name),
      names: [],
      text: '',
      target: inArea(area, 'districts'),
    })),
  )

/** A municipality leads to its area, or to the comparison of its areas where it has more. */
function municipalityDocuments({ areas, texts, words }: SearchContent): SearchDocument[] {
  const names = [...new Set(areas.map(area => area.municipality.name))]
  return names.map(name => {
    const own = areas.filter(area => area.municipality.name === name)
    const [only] = own
    const list = formatList(
      own.map(area => area.name),
      texts.locale,
    )
    const target = own.length === 1 && only ? inArea(only, null) : ({ page: 'compare', compared: own.map(area => area.id) } as const)
    return { kind: 'municipality', title: name, aside: words.municipalityOf(list, own.length), names: [], text: '', target }
  })
}

const personDocuments = ({ areas }: SearchContent): SearchDocument[] =>
  areas.flatMap(area =>
    area.interview.people.map(person => ({
      kind: 'person' as const,
      title: person.name,
      aside: area.name,
      names: [person.role, person.organisation ?? ''].filter(Boolean),
      text: '',
      target: inArea(area, 'interview'),
    })),
  )

const findingDocuments = ({ areas, texts }: SearchContent): SearchDocument[] =>
  findingsOf(areas).map(finding => {
    const { area, id } = finding
    if (finding.kind === 'ambition') {
      return { kind: 'ambition', title: finding.ambition.text, aside: area.name, names: [], text: '', target: inArea(area, id) }
    }
    const { title, text, speaker } = finding.highlight
    const kind = texts.interview.kinds[finding.kind].one.toLowerCase()
    return { kind: 'highlight', title, aside: beside(kind, area.name, speaker), names: [], text, target: inArea(area, id) }
  })

const quoteDocuments = ({ areas, words }: SearchContent): SearchDocument[] =>
  areas.flatMap(area =>
    voicesOf(area).map(voice => {
      const aside = voice.isHeadline ? beside(words.headline, area.name) : beside(area.name, ...voice.speakers.map(person => person.name))
      return { kind: 'quote' as const, title: voice.text, aside, names: [], text: '', target: inArea(area, voice.id) }
    }),
  )

const indicatorDocuments = ({ indicators, words }: SearchContent): SearchDocument[] =>
  indicators.map(({ id, label, unit, definition, counts, limits }) => ({
    kind: 'indicator',
    title: label,
    aside: unit,
    names: split(words.figureWords[id]),
    text: [definition, counts, limits].join(' '),
    target: { page: 'map', area: null, indicator: id },
  }))

function themeDocuments({ insights, texts }: SearchContent): SearchDocument[] {
  const ids = Object.keys(texts.themes) as (keyof AllTexts['themes'])[]
  return ids.map(id => {
    const insight = insights?.themes.find(theme => theme.id === id)
    const text = insight ? [insight.intro, ...insight.aims.map(aim => aim.title)].join(' – ') : ''
    return { kind: 'theme', title: capital(texts.themes[id]), aside: '', names: [], text, target: { page: 'themes', theme: id } }
  })
}

/** A heading of the editors leads to the first of what it gathers, on the page of all lessons or all obstacles. */
const gatheringDocuments = ({ insights, words }: SearchContent): SearchDocument[] =>
  (['lessons', 'obstacles'] as const).flatMap(list =>
    (insights?.[list] ?? []).map(({ title, text, highlights }) => {
      const kind = list === 'lessons' ? ('lesson' as const) : ('obstacle' as const)
      return { kind: 'gathering' as const, title, aside: words[list], names: [], text, target: { page: 'themes' as const, kind, place: highlights[0] ?? null } }
    }),
  )

const pageDocuments = ({ words }: SearchContent): SearchDocument[] =>
  pages.flatMap(page => {
    // An embedded map is a page for other websites, nothing to find here.
    if (page === 'embed') return []
    const { title, text, also } = words.pages[page]
    return { kind: 'page', title, aside: text, names: split(also), text: '', target: page === 'map' ? { page, area: null } : { page } }
  })

function programmeDocuments({ programme, texts, words }: SearchContent): SearchDocument[] {
  const document = (title: string, text: string, place: string): SearchDocument => {
    return { kind: 'programme', title, aside: '', names: [], text, target: { page: 'map', area: null, place } }
  }
  return [
    document(texts.programme.heading, programme.summary, 'programme'),
    ...programme.goals.map(goal => document(goal.text, '', 'goals')),
    ...programme.actionLines.map(line => document(line.title, line.text, 'action-lines')),
    ...programme.governance.map(seat => document(seat.title, seat.text, 'governance')),
    ...programme.contradictions.map(({ text }): SearchDocument => {
      const { title } = texts.accountability.contradictions
      return { kind: 'programme', title, aside: words.pages.accountability.title, names: [], text, target: { page: 'accountability', place: 'contradictions' } }
    }),
  ]
}

const makers = [
  areaDocuments,
  districtDocuments,
  municipalityDocuments,
  personDocuments,
  themeDocuments,
  indicatorDocuments,
  findingDocuments,
  gatheringDocuments,
  quoteDocuments,
  pageDocuments,
  programmeDocuments,
]

/** Every document of a language. */
export const documentsOf = (content: SearchContent): SearchDocument[] => makers.flatMap(make => make(content))
