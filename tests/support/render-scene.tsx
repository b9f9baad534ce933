// Puts a part of the page on screen with the atlas around it and the choices of a link.
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Atlas } from '../../src/domain/atlas'
import { defaultView, type View } from '../../src/domain/view'
import { useStore } from '../../src/state/store'
import { AtlasContext } from '../../src/state/use-scene'

export function renderScene(part: ReactNode, atlas: Atlas, view: Partial<View> = {}) {
  useStore.setState({ view: { ...defaultView, language: atlas.language, ...view } })
  return render(<AtlasContext value={atlas}>{part}</AtlasContext>)
}
