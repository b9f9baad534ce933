import type { Texts } from '../nl'

export const decks: Texts['decks'] = {}
