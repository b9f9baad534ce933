// What can be said before any other text has come: why nothing comes.
import type { Language } from '../domain/atlas'
import { failed as en } from './en/failed'
import type { Texts } from './nl'
import { failed as nl } from './nl/failed'

export const firstWords: Record<Language, Texts['failed']> = { nl, en }
