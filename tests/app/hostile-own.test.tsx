import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readOwn, writeOwn } from '../../src/data/own-file'
import { noOwnData, type OwnData } from '../../src/domain/own-data'
import { withOwnData } from '../../src/domain/own-indicators'
import { textsIn } from '../../src/i18n/use-texts'
import { Legend } from '../../src/map/Legend'
import { MapTooltip } from '../../src/map/MapTooltip'
import { OwnShapesKey } from '../../src/map/OwnShapesKey'
import { OwnPage } from '../../src/own/OwnPage'
import { AreaPanel } from '../../src/panels/AreaPanel'
import { initialOwn, useOwnData } from '../../src/state/own-data'
import { useScene } from '../../src/state/use-scene'
import { TablePage } from '../../src/table/TablePage'
import { dangersIn, payloads } from '../support/hostile'
import { ownDataOf, ownFigureOf, ownShapesOf } from '../support/own'
import { dutchAtlas } from '../support/published'
import { publishedFetch } from '../support/published-fetch'
import { renderScene } from '../support/render-scene'

/** Own data with hostile words in every field that holds words, as they come out of a file. */
function hostileOwn(): OwnData {
  const { shapes } = ownShapesOf()
  const figures = payloads.map((words, index) => ownFigureOf({ id: `own_a${index + 1}`, name: words, unit: words.slice(0, 40), source: words }))
  const layers = payloads.slice(0, 5).map((words, index) => {
    const features = shapes.features.map(feature => ({ ...feature, properties: { naam: words, [words]: words } }))
    return ownShapesOf({ id: `own_b${index + 1}`, name: words, source: words, shapes: { ...shapes, features } })
  })
  const read = readOwn(writeOwn(ownDataOf({ figures, shapes: layers })))
  if (!('own' in read)) throw new Error(JSON.stringify(read.refused))
  return read.own
}

function Everything({ own }: { own: OwnData }) {
  const scene = useScene()
  const shape = { layer: 'own_b1', properties: own.shapes[0]?.shapes.features[0]?.properties ?? {} }
  return (
    <>
      <OwnPage />
      <AreaPanel />
      <TablePage />
      <Legend scene={scene} />
      <OwnShapesKey shapes={own.shapes} />
      <MapTooltip scene={scene} shape={shape} hoveredDistrict={null} at={{ x: 0, y: 0 }} width={900} />
    </>
  )
}

beforeEach(() => vi.stubGlobal('fetch', publishedFetch().fetch))
afterEach(() => {
  vi.unstubAllGlobals()
  act(() => useOwnData.setState({ ...initialOwn, own: noOwnData }))
})

test('own figures and shapes full of hostile words show them as words, wherever they stand', () => {
  const own = hostileOwn()
  useOwnData.setState({ ...initialOwn, own })
  const atlas = withOwnData(dutchAtlas(), own, textsIn('nl').ownWords.indicator)
  const ids = own.figures.map(({ id }) => id)
  const { container } = renderScene(<Everything own={own} />, atlas, { area: 'breda-noord', indicator: ids[0] ?? null, columns: ids })
  // The page has forms of its own.
  expect(dangersIn(container).filter(danger => !/^<form class="(paste|form)"/.test(danger))).toEqual([])
  expect(screen.getByRole('region', { name: 'Legenda' })).toHaveTextContent(payloads[0] ?? '')
  for (const words of payloads) expect(container.textContent).toContain(words)
})
