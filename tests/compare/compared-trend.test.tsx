import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ComparedTrend } from '../../src/compare/ComparedTrend'
import type { Break } from '../../src/domain/figures'
import { resolve } from '../../src/domain/scene'
import { defaultView } from '../../src/domain/view'
import { areaA, areaB, atlasOfYears, madeYears } from '../domain/made-years'
import { dutchAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

const broken: Break = { indicator: null, area: 'a', year: 2022, kind: 'ground', text: 'Ruimer getekend.' }

function show(indicator: string | null, breaks: readonly Break[] = []) {
  const atlas = atlasOfYears(dutchAtlas(), breaks)
  const scene = resolve({ ...defaultView, indicator, compared: ['a', 'b'] }, atlas)
  return renderScene(<ComparedTrend scene={scene} areas={[areaA, areaB]} figures={madeYears(breaks)} />, atlas)
}

test.each([null, 'stress'])('a figure of one year has no lines: %s', indicator => {
  expect(show(indicator).container).toBeEmptyDOMElement()
})

test('each area that has years has its line and its sentence', () => {
  show('lonely')
  expect(screen.getByRole('img', { name: 'Eenzaam door de jaren' })).toHaveAccessibleDescription('a: 2018 41%, 2020 44%, 2022 47%.')
  expect(screen.getByText('a: 41% in 2018 en 47% in 2022 zijn niet te onderscheiden.')).toBeInTheDocument()
})

test('a break of one area is said with its name', () => {
  show('lonely', [broken])
  expect(screen.getByText('a: Breuk in 2022, ander gebied. Ruimer getekend.')).toBeInTheDocument()
  expect(screen.getByText('a: Er is geen eerder jaar om 2022 mee te vergelijken.')).toBeInTheDocument()
})
