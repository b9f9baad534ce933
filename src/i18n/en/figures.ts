import type { Texts } from '../nl'

export const figures: Texts['figures'] = {
  title: 'Figures',
}
