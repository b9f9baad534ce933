import type { Texts } from '../nl'

export const show: Texts['show'] = {}
