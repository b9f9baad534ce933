// A reader's own figures, targets and shapes.
import type { LaterTexts } from '../nl-later'
import { faults } from './own-faults'

export const own: LaterTexts['own'] = {
  faults,
}
