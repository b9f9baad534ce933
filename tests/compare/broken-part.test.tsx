import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { showComparison } from './show-comparison'

const { mistake } = await vi.hoisted(() => import('../support/mistake'))
vi.mock('../../src/compare/DifferenceSentences', mistake.at('DifferenceSentences'))
vi.mock('../../src/compare/SmallMaps', mistake.at('SmallMaps'))
vi.mock('../../src/compare/DotRows', mistake.at('DotRows'))
vi.mock('../../src/compare/GoalDistance', mistake.at('GoalDistance'))
vi.mock('../../src/compare/Rings', mistake.at('Rings'))
vi.mock('../../src/compare/ThemeColumns', mistake.at('ThemeColumns'))

test.each(['DifferenceSentences', 'SmallMaps', 'DotRows', 'GoalDistance', 'Rings', 'ThemeColumns'])(
  'a mistake in %s leaves a sentence in its place, and all five other parts',
  name => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    mistake.in = name
    showComparison()
    expect(screen.getByText('Dit deel kan even niet worden getoond. De rest van de atlas werkt door.')).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1, name: 'Vergelijk' })).toBeInTheDocument()
    expect(document.querySelectorAll('article > section')).toHaveLength(5)
  },
)
