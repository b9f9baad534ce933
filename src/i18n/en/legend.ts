import type { Texts } from '../nl'

export const legend: Texts['legend'] = {
  title: 'Legend',
}
