import type { Texts } from '../nl'

export const paper: Texts['paper'] = {}
