import type { Texts } from '../nl'

export const download: Texts['download'] = {
  title: 'Download',
}
