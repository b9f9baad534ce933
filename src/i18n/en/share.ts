import type { Texts } from '../nl'

export const share: Texts['share'] = {}
