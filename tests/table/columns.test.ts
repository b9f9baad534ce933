import { describe, expect, it } from 'vitest'
import { defaultView } from '../../src/domain/view'
import { allColumns, columnGroups, makerOf, shownColumns } from '../../src/table/columns'
import { indicatorsNl } from '../support/published'

const indicators = indicatorsNl()
const idsOf = (part: Partial<typeof defaultView>) => shownColumns({ ...defaultView, ...part }, indicators).map(column => column.id)

describe('the columns of the table', () => {
  it('are all 28 indicators and the stacking at the end', () => {
    const ids = allColumns(indicators).map(column => column.id)
    expect(ids).toHaveLength(29)
    expect(new Set(ids)).toEqual(new Set([...indicators.map(indicator => indicator.id), 'stacking']))
    expect(ids.at(-1)).toBe('stacking')
  })

  it('are nine indicators of all six themes and the stacking as long as nobody chose', () => {
    const columns = shownColumns(defaultView, indicators)
    expect(columns).toHaveLength(10)
    expect(new Set(columns.map(column => column.indicator?.theme))).toEqual(
      new Set(['housing', 'work-income', 'education', 'health', 'community', 'population', undefined]),
    )
  })

  it('take in what colours the map and what the rows are sorted by', () => {
    expect(idsOf({ indicator: 'stress', sorting: { column: 'smoker', descending: true } })).toEqual(expect.arrayContaining(['stress', 'smoker', 'lonely']))
  })

  it('are just those that were chosen, in the order of the themes', () => {
    expect(idsOf({ columns: ['lonely', 'stacking', 'dwellings'], indicator: 'stress' })).toEqual(['dwellings', 'lonely', 'stacking'])
  })

  it('leave out ids that do not exist, and are the usual ones where none does', () => {
    expect(idsOf({ columns: ['lonely', 'happiness'] })).toEqual(['lonely'])
    expect(idsOf({ columns: ['happiness'] })).toEqual(idsOf({}))
  })

  it('stand together by theme, each theme once', () => {
    const groups = columnGroups(allColumns(indicators))
    expect(groups.map(group => group.theme)).toEqual(['housing', 'work-income', 'education', 'health', 'community', 'population', null])
    expect(groups.flatMap(group => group.columns)).toEqual(allColumns(indicators))
  })

  it('name the maker of a figure without its title and licence', () => {
    const makers = indicators.filter(({ id }) => id === 'lonely' || id === 'population').map(makerOf)
    expect(makers).toEqual(['CBS', "RIVM, GGD'en en CBS"])
  })
})
