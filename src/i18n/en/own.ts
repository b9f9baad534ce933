// A reader's own figures, targets and shapes.
import type { Texts } from '../nl'
import { faults } from './own-faults'

export const own: Texts['own'] = {
  faults,
}
