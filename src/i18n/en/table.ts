import type { Texts } from '../nl'

export const table: Texts['table'] = {
  title: 'Table',
}
