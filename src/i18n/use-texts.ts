// The texts of the interface: a language comes when it is chosen, and within it what is opened later comes later.
import { use, useSyncExternalStore } from 'react'
import type { Language } from '../domain/atlas'
import { useStore } from '../state/store'
import type { Texts } from './nl'
import type { AllTexts, LaterTexts } from './nl-later'

type Loads<Part> = Record<Language, () => Promise<Part>>
const firstLoads: Loads<Texts> = { nl: async () => (await import('./nl')).nl, en: async () => (await import('./en')).en }
const laterLoads: Loads<LaterTexts> = { nl: async () => (await import('./nl-later')).nlLater, en: async () => (await import('./en-later')).enLater }

const first: Partial<Record<Language, Texts>> = {}
const all: Partial<Record<Language, AllTexts>> = {}
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const tell = () => {
  for (const listener of listeners) listener()
}

/** Fetches the texts of a language once, those for later as well where some have been asked for. Rejects where they do not come; then what was read before stays. */
export async function loadTexts(language: Language): Promise<void> {
  if (!first[language]) {
    first[language] = await firstLoads[language]()
    tell()
  }
  if (Object.keys(all).length > 0) await loadAllTexts(language)
}

/** Fetches all texts of a language once. Rejects where they do not come. */
export async function loadAllTexts(language: Language): Promise<AllTexts> {
  const known = all[language]
  if (known) return known
  const [start, later] = await Promise.all([first[language] ?? firstLoads[language](), laterLoads[language]()])
  first[language] = start
  const both = all[language] ?? { ...start, ...later }
  all[language] = both
  tell()
  return both
}

const inOrElse = <Part>(texts: Partial<Record<Language, Part>>, language: Language) => texts[language] ?? texts.nl ?? texts.en

/** The texts of a language that was loaded, else of one that was. Throws before the first one has come: the app begins after that. */
export function textsIn(language: Language): Texts {
  const texts = inOrElse(first, language)
  if (!texts) throw new Error('No texts have been loaded yet.')
  return texts
}

/** Like `textsIn`, with those for later. Throws before they have come. */
export function allTextsIn(language: Language): AllTexts {
  const texts = inOrElse(all, language)
  if (!texts) throw new Error('The texts of what is opened later have not been loaded yet.')
  return texts
}

/** What is there at the start, in the chosen language. */
export function useTexts(): Texts {
  const language = useStore(state => state.view.language)
  const read = () => textsIn(language)
  return useSyncExternalStore(subscribe, read, read)
}

const waited: Partial<Record<Language, Promise<AllTexts>>> = {}

/** All texts in the chosen language, for what is opened later; the part of the screen around it waits until they are there. */
export function useAllTexts(): AllTexts {
  const language = useStore(state => state.view.language)
  const read = () => inOrElse(all, language)
  const texts = useSyncExternalStore(subscribe, read, read)
  if (texts) return texts
  waited[language] ??= loadAllTexts(language).finally(() => {
    delete waited[language]
  })
  return use(waited[language])
}
