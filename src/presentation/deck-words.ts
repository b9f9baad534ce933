// Sentences about a presentation that could not be read, and about what changed since it was pinned.
import type { Refusal } from '../data/deck-file'
import type { Atlas } from '../domain/atlas'
import type { Change } from '../domain/edition'
import { countryCode, findIndicator } from '../domain/figures'
import { shortText } from '../domain/sentences'
import type { AllTexts } from '../i18n/nl-later'
import { formatNumber } from '../lib/format'

/** Why it was refused, and what to do. */
export function refusalSentence(refusal: Refusal, { deckFile: { refused }, locale }: AllTexts): string {
  if (refusal.why === 'too-large') return refused.tooLarge(formatNumber(refusal.megabytes, locale, 1))
  if (refusal.why !== 'field') return refused[refusal.why]
  return refusal.slide === null ? refused.field(refusal.field) : refused.slideField(refusal.slide, refusal.field)
}

function placeName(code: string, { areas }: Atlas, texts: AllTexts): string {
  if (code === countryCode) return texts.slides.country
  const area = areas.find(({ id, municipality }) => id === code || municipality.code === code)
  if (area) return area.id === code ? area.name : area.municipality.name
  return areas.flatMap(({ boundary }) => boundary.members).find(member => member.code === code)?.name ?? code
}

/** Enough of a text to know it by. */
const excerpt = (text: string) => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text)

/** One change in a sentence. */
export function changeSentence(change: Change, atlas: Atlas, texts: AllTexts): string {
  const words = texts.deckFile.changes
  if (change.kind === 'text') {
    const { area, before, after } = change
    return after === null ? words.textGone(area, excerpt(before)) : words.text(area, excerpt(before), excerpt(after))
  }
  if (change.kind === 'gone') return words.gone(change.label)
  const indicator = findIndicator(atlas.figures, change.indicator)
  const label = indicator?.label ?? change.indicator
  if (change.kind === 'year') return words.year(label, change.before, change.after)
  const write = (value: number | null) => (value === null || !indicator ? texts.figures.missing : shortText(value, indicator, texts.locale))
  return words.value(
    change.year === null ? label : `${label} (${change.year})`,
    placeName(change.code, atlas, texts),
    write(change.before),
    write(change.after),
  )
}
