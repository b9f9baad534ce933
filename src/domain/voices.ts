// The voices of an interview: its headline and its pull quotes, each with an id that links, search and cards go by.
import type { Area, Original, Person } from './atlas'
import type { Theme } from './themes'

export type VoiceText = {
  /** '<area>-headline' or '<area>-quote-<n>', n counted from 1 in the order of printing. */
  id: string
  text: string
  /** Who speaks: everybody interviewed for the headline, nobody where the writer of the interview speaks. */
  speakers: readonly Person[]
  themes: readonly Theme[]
  isHeadline: boolean
}

/** The headline first, then the pull quotes in the order of printing. */
export function voicesOf({ id, interview }: Area): VoiceText[] {
  const headline = { id: `${id}-headline`, text: interview.title, speakers: interview.people, themes: [], isHeadline: true }
  const quotes = interview.quotes.map((quote, index) => ({
    id: `${id}-quote-${index + 1}`,
    text: quote.text,
    speakers: interview.people.filter(person => person.name === quote.speaker),
    themes: quote.themes,
    isHeadline: false,
  }))
  return [headline, ...quotes]
}

/** What a voice says in Dutch. */
export function originalVoice({ id: area, interview: { title, quotes } }: Original, { id }: VoiceText): string | undefined {
  return [title, ...quotes.map(({ text }) => text)].find((_, index) => id === (index === 0 ? `${area}-headline` : `${area}-quote-${index}`))
}

/** The voice with an id and the area it comes from, or null. */
export function findVoice(areas: readonly Area[], id: string): { area: Area; voice: VoiceText } | null {
  for (const area of areas) {
    const voice = id.startsWith(`${area.id}-`) ? voicesOf(area).find(candidate => candidate.id === id) : undefined
    if (voice) return { area, voice }
  }
  return null
}
