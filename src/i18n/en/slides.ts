import type { Texts } from '../nl'

export const slides: Texts['slides'] = {}
