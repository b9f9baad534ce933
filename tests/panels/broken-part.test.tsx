import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { AreaPanel } from '../../src/panels/AreaPanel'
import { dutchAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

const { mistake } = await vi.hoisted(() => import('../support/mistake'))
vi.mock('../../src/panels/Characteristics', mistake.at('Characteristics'))
vi.mock('../../src/panels/Figures', mistake.at('Figures'))
vi.mock('../../src/panels/Stacking', mistake.at('Stacking'))
vi.mock('../../src/panels/Ambitions', mistake.at('Ambitions'))
vi.mock('../../src/panels/InterviewPart', mistake.at('InterviewPart'))
vi.mock('../../src/panels/Districts', mistake.at('Districts'))
vi.mock('../../src/panels/Neighbours', mistake.at('Neighbours'))
vi.mock('../../src/panels/Sources', mistake.at('Sources'))

const atlas = dutchAtlas()

test.each(['Characteristics', 'Figures', 'Stacking', 'Ambitions', 'InterviewPart', 'Districts', 'Neighbours', 'Sources'])(
  'a mistake in %s leaves a sentence in its place, and all seven other parts',
  name => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    mistake.in = name
    renderScene(<AreaPanel />, atlas, { area: 'breda-noord' })
    expect(screen.getByText('Dit deel kan even niet worden getoond. De rest van de atlas werkt door.')).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1, name: 'Breda Noord' })).toBeInTheDocument()
    expect(document.querySelectorAll('article > section')).toHaveLength(7)
  },
)
