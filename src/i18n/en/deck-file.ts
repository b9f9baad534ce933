import type { Texts } from '../nl'

export const deckFile: Texts['deckFile'] = {}
