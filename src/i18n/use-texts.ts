import type { Language } from '../domain/atlas'
import { useStore } from '../state/store'
import { en } from './en'
import { nl, type Texts } from './nl'

const dictionaries: Record<Language, Texts> = { nl, en }

export const textsIn = (language: Language): Texts => dictionaries[language]

/** The texts of the interface in the chosen language. */
export function useTexts(): Texts {
  return useStore(state => dictionaries[state.view.language])
}
