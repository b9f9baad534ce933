import { describe, expect, it } from 'vitest'
import { axisExtent, figurePlaces } from '../../src/domain/figure-places'
import { indicatorOf } from '../support/indicators'
import { areaIn, dutchAtlas } from '../support/published'

const atlas = dutchAtlas()
const figures = atlas.figures!
const find = (id: string) => figures.indicators.find(indicator => indicator.id === id)!

describe('figurePlaces', () => {
  it('keeps a missing value of a wijk as null', () => {
    const { members, value } = figurePlaces(areaIn(atlas, 'den-haag-zuidwest'), find('employment'), figures)
    expect(members.find(({ code }) => code === 'WK051835')?.value).toBeNull()
    expect(value).not.toBeNull()
  })
})

describe('axisExtent', () => {
  it('holds every area, wijk, municipality and the country for every indicator', () => {
    const outside = figures.indicators.flatMap(indicator => {
      const [low, high] = axisExtent(indicator, figures, atlas.areas)
      return atlas.areas.flatMap(area => {
        const { value, municipality, country, members } = figurePlaces(area, indicator, figures)
        const shown = [value, municipality, ...members.map(member => member.value), ...(indicator.aggregation === 'sum' ? [] : [country])]
        return shown.filter(number => number !== null && (number < low || number > high))
      })
    })
    expect(outside).toEqual([])
  })

  it('leaves the country out of counts, which would push all else together', () => {
    expect(axisExtent(find('population'), figures, atlas.areas)[1]).toBeLessThan(1_000_000)
  })

  it('falls back on the spread of Dutch wijken where nothing else is known', () => {
    expect(axisExtent(indicatorOf(), { indicators: [], values: new Map() }, atlas.areas)).toEqual([5, 95])
  })
})
