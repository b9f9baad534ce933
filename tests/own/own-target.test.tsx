// What a reader wants an area to reach stands wherever the figure does, and always as the reader's own.
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ComparePage } from '../../src/compare/ComparePage'
import type { SlideKind } from '../../src/domain/deck'
import { withOwnData } from '../../src/domain/own-indicators'
import { resolve } from '../../src/domain/scene'
import { defaultView, type View } from '../../src/domain/view'
import { allTextsIn } from '../../src/i18n/use-texts'
import { AreaPanel } from '../../src/panels/AreaPanel'
import { SlideFrame } from '../../src/presentation/slides/SlideFrame'
import { formatView } from '../../src/state/link'
import { allColumns } from '../../src/table/columns'
import { fileContent } from '../../src/table/file-content'
import { tableRows } from '../../src/table/rows'
import { TablePage } from '../../src/table/TablePage'
import { deckOf, slideOf } from '../support/decks'
import { ownDataOf } from '../support/own'
import { dutchAtlas } from '../support/published'
import { publishedFetch } from '../support/published-fetch'
import { renderScene } from '../support/render-scene'

const texts = allTextsIn('nl')
const target = { area: 'breda-noord', indicator: 'lonely', value: 40, year: 2030 }
const atlas = withOwnData(dutchAtlas(), ownDataOf({ figures: [], targets: [target], shapes: [] }), texts.ownWords.indicator)
const here = { area: 'breda-noord', indicator: 'lonely' }
const pair = { compared: ['breda-noord', 'delft-west'], indicator: 'lonely' }

beforeEach(() => vi.stubGlobal('fetch', publishedFetch().fetch))
afterEach(() => vi.unstubAllGlobals())

const Slide = ({ kind, view }: { kind: SlideKind; view: Partial<View> }) => (
  <SlideFrame deck={deckOf([slideOf('a', { kind, link: formatView({ ...defaultView, ...view }) })])} number={1} map="still" />
)

test.each([
  ['the panel of an area', <AreaPanel key="" />, here],
  ['the comparison', <ComparePage key="" />, { page: 'compare' as const, ...pair }],
  ['a slide of one figure', <Slide key="" kind="indicator" view={here} />, {}],
  ['a slide of figures', <Slide key="" kind="figures" view={{ ...here, columns: ['lonely'] }} />, {}],
  ['a slide that compares', <Slide key="" kind="comparison" view={{ page: 'compare', ...pair, columns: ['lonely'] }} />, {}],
])('an own target stands in %s', async (_, part, view) => {
  renderScene(part, atlas, view)
  expect((await screen.findAllByText('eigen streefwaarde 2030: 40%'))[0]).toBeInTheDocument()
})

test('an own target stands in the table behind the figure', () => {
  renderScene(<AreaPanel />, atlas, here)
  expect(
    within(screen.getByRole('figure', { name: 'Eenzaam' })).getByRole('row', { name: 'uw eigen streefwaarde, 2030 40%', hidden: true }),
  ).toBeInTheDocument()
})

test('an own target stands in the table of all figures', () => {
  renderScene(<TablePage />, atlas, { page: 'table', columns: ['lonely'] })
  expect(screen.getByRole('cell', { name: /eigen streefwaarde 2030: 40/ })).toBeInTheDocument()
})

test('a file of the table has own targets in columns of their own, marked as own, and none for other figures', () => {
  const { figures } = atlas
  const columns = allColumns(figures!.indicators).filter(({ id }) => id === 'lonely' || id === 'smoker')
  const rows = tableRows(atlas, 'areas', false, { sorting: null, columns, figures: figures!, locale: 'nl-NL' })
  const made = fileContent({ scene: resolve(defaultView, atlas), figures: figures!, columns, rows, sorting: null }, texts, '', '')
  const others = columns.filter(({ id }) => id !== 'lonely').map(({ id }) => id)
  expect(made.columns.map(({ id }) => id).filter(id => !others.includes(id))).toEqual(['lonely', 'lonely_target', 'lonely_target_year'])
  expect(made.columns).toHaveLength(3 + others.length)
  expect(made.columns.find(({ id }) => id === 'lonely_target')).toMatchObject({
    label: 'Eenzaam: eigen streefwaarde',
    detail: 'eigen gegevens, niet gecontroleerd',
  })
  const at = made.columns.findIndex(({ id }) => id === 'lonely_target')
  expect(made.rows.find(({ code }) => code === 'breda-noord')?.values.slice(at, at + 2)).toEqual([40, '2030'])
  expect(made.rows.find(({ code }) => code === 'delft-west')?.values.slice(at, at + 2)).toEqual([null, null])
})
