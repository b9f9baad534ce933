import readWorkbook from 'read-excel-file/node'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { figureAt } from '../../src/domain/figures'
import { resolve } from '../../src/domain/scene'
import { defaultView, type RowKind } from '../../src/domain/view'
import type { TableContent } from '../../src/export/table-content'
import { tableFile } from '../../src/export/table-file'
import { tableWorkbook } from '../../src/export/xlsx'
import { allTextsIn } from '../../src/i18n/use-texts'
import { allColumns } from '../../src/table/columns'
import { fileContent } from '../../src/table/file-content'
import { tableRows } from '../../src/table/rows'
import { dutchAtlas } from '../support/published'
import { publishedFetch } from '../support/published-fetch'

const nl = allTextsIn('nl')

const atlas = dutchAtlas()
const figures = atlas.figures ?? { indicators: [], values: new Map() }
const columns = allColumns(figures.indicators)
const root = new URL('http://localhost/kaart/')
const made = new Date(2026, 10, 23)

function contentOf(kind: RowKind): TableContent {
  const rows = tableRows(atlas, kind, true, { sorting: null, columns, figures, locale: 'nl-NL' })
  const model = { scene: resolve({ ...defaultView, rows: kind }, atlas), figures, columns, rows, sorting: null }
  return fileContent(model, nl, 'Focusatlas, ‘Cijfers’.', 'http://localhost/kaart/tabel/')
}

async function sheetsOf(content: TableContent) {
  const sheets = await readWorkbook(Buffer.from(await (await tableWorkbook(content)).arrayBuffer()))
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]))
}

afterEach(() => vi.unstubAllGlobals())

describe('the content of a file', () => {
  it('has every place once, though a municipality stands below each of its areas', () => {
    const codes = contentOf('areas').rows.map(row => row.code)
    expect(codes).toHaveLength(1 + 20 + 19)
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('the workbook', () => {
  it('has the table with every value as a number', async () => {
    const { Tabel = [] } = await sheetsOf(contentOf('areas'))
    const [themes = [], labels = [], details = [], ...rows] = Tabel
    expect(labels.slice(0, 4)).toEqual(['Naam', 'Soort', 'Deel van', 'Code'])
    const lonely = labels.indexOf('Eenzaam')
    expect(themes[labels.indexOf('Woningen')]).toBe('Wonen')
    expect(details[lonely]).toBe('% van de volwassenen, 2020, modelschatting')
    for (const area of atlas.areas) {
      const row = rows.find(cells => cells[3] === area.id) ?? []
      for (const { id, label } of figures.indicators) expect(row[labels.indexOf(label)]).toBe(figureAt(figures, area.id, id))
    }
  })

  it('says where there is no value, and never 0', async () => {
    const { Tabel = [] } = await sheetsOf(contentOf('districts'))
    const row = Tabel.find(cells => cells[3] === 'WK091723') ?? []
    expect(row[Tabel[1]?.indexOf('Personen met een laag inkomen (laagste 40 %)') ?? -1]).toBe('geen gegeven')
  })

  it('explains every indicator on a second sheet, with the citation and the link of the view', async () => {
    const { Toelichting = [] } = await sheetsOf(contentOf('areas'))
    const text = Toelichting.flat().filter(Boolean).join('\n')
    expect(text).toContain('Focusatlas, ‘Cijfers’.')
    expect(text).toContain('http://localhost/kaart/tabel/')
    for (const indicator of figures.indicators) {
      const row = Toelichting.find(cells => cells[0] === indicator.id) ?? []
      expect(row).toEqual(
        expect.arrayContaining([indicator.label, indicator.definition, indicator.unit, indicator.year, indicator.source, nl.legend.kinds[indicator.kind]]),
      )
    }
  })

  it('holds no text that a spreadsheet would run', async () => {
    const content = contentOf('areas')
    const hostile = content.rows.map(row => ({
      ...row,
      name: `=${row.name}`,
      values: row.values.map(value => (typeof value === 'string' ? `@${value}` : value)),
    }))
    const { Tabel = [] } = await sheetsOf({ ...content, rows: hostile })
    expect(Tabel[3]?.[0]).toBe("'=Nederland")
    expect(Tabel.flat().filter(cell => typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })
})

describe('the GeoJSON', () => {
  it.each([
    ['areas', 20],
    ['districts', 99],
  ] as const)('has an outline for each of the %s with its values and source', async (kind, count) => {
    const { fetch, asked } = publishedFetch()
    vi.stubGlobal('fetch', fetch)
    const { file, name } = await tableFile('geojson', contentOf(kind), made, root)
    const { features, citation } = JSON.parse(await file.text())
    expect(asked).toEqual([`http://localhost/kaart/data/v1/${kind}.geojson`])
    expect(name).toBe(`focusatlas-${kind === 'areas' ? 'gebieden' : 'wijken'}-2026-11-23.geojson`)
    expect(features).toHaveLength(count)
    expect(citation).toBe('Focusatlas, ‘Cijfers’.')
    for (const { properties, geometry } of features) {
      expect(properties.lonely).toBe(figureAt(figures, properties.code ?? properties.id, 'lonely'))
      expect(properties.source).toContain('RIVM')
      expect(geometry.type).toMatch(/Polygon/)
    }
  })

  it('is refused where the outlines do not come', async () => {
    vi.stubGlobal('fetch', publishedFetch({ 'areas.geojson': 'broken' }).fetch)
    await expect(tableFile('geojson', contentOf('areas'), made, root)).rejects.toThrow()
    vi.stubGlobal('fetch', publishedFetch({ 'areas.geojson': 500 }).fetch)
    await expect(tableFile('geojson', contentOf('areas'), made, root)).rejects.toThrow('areas.geojson: answer 500')
  })
})

describe('the names of the files', () => {
  it('differ between the formats', async () => {
    vi.stubGlobal('fetch', publishedFetch().fetch)
    const content = contentOf('areas')
    const names = await Promise.all(
      (['csvDutch', 'csvStandard', 'xlsx', 'json', 'geojson'] as const).map(async format => (await tableFile(format, content, made, root)).name),
    )
    expect(names).toEqual([
      'focusatlas-gebieden-2026-11-23.csv',
      'focusatlas-gebieden-standaard-2026-11-23.csv',
      'focusatlas-gebieden-2026-11-23.xlsx',
      'focusatlas-gebieden-2026-11-23.json',
      'focusatlas-gebieden-2026-11-23.geojson',
    ])
  })
})
