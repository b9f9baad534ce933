// The handle of a map that does nothing, for tests of what lies around the map.
import { vi } from 'vitest'

export const fakeHandle = () => ({
  update: vi.fn(),
  zoomBy: vi.fn(),
  bringIntoSight: vi.fn(),
  flyToGoal: vi.fn(),
  overlay: document.createElement('div'),
  canvas: document.createElement('canvas'),
  picture: () => 'data:,',
  whenIdle: async () => {},
  remove: vi.fn(),
})
