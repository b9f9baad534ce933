// Eigen cijfers, eigen doelen en eigen vormen.
import { faults } from './own-faults'

export const own = {
  faults,
}
