import type { Texts } from '../nl'

export const mapKeys: Texts['mapKeys'] = {}
