import { useSyncExternalStore } from 'react'
import type { Language } from '../domain/atlas'
import { useStore } from '../state/store'
import { nl, type Texts } from './nl'

/** Dutch comes with the app; another language when it is chosen. */
const dictionaries: Partial<Record<Language, Texts>> = { nl }
const loads: Record<Language, () => Promise<Texts>> = { nl: async () => nl, en: async () => (await import('./en')).en }
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Fetches the texts of a language once. Rejects where they do not come; then what was read before stays. */
export async function loadTexts(language: Language): Promise<void> {
  if (dictionaries[language]) return
  dictionaries[language] = await loads[language]()
  for (const listener of listeners) listener()
}

/** The texts of a language that was loaded, else the Dutch ones. */
export const textsIn = (language: Language): Texts => dictionaries[language] ?? nl

/** The texts of the interface in the chosen language. */
export function useTexts(): Texts {
  const language = useStore(state => state.view.language)
  const read = () => textsIn(language)
  return useSyncExternalStore(subscribe, read, read)
}
