import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dodge, leaderPath, placeLabels, stripScale, textWidth } from '../../src/charts/strip-layout'

describe('stripScale', () => {
  it('puts a value to scale between round ends', () => {
    const scale = stripScale('linear', [37.8, 64.6], [0, 100])
    expect(scale.ends).toEqual([35, 65])
    expect(scale.at(35)).toBe(0)
    expect(scale.at(50)).toBe(50)
    expect(scale.at(65)).toBe(100)
  })

  it('gives every power of ten the same distance on a logarithmic axis', () => {
    const scale = stripScale('log', [285, 46_211], [0, 300])
    expect(scale.ends).toEqual([100, 100_000])
    expect(scale.steps).toEqual([100, 1000, 10_000, 100_000])
    expect(scale.steps.map(step => Math.round(scale.at(step)))).toEqual([0, 100, 200, 300])
  })

  it('keeps nought on a logarithmic axis at its low end', () => {
    expect(stripScale('log', [0, 5000], [10, 300]).at(0)).toBe(10)
  })

  it('puts a single value in the middle', () => {
    expect(stripScale('linear', [7, 7], [0, 100]).at(7)).toBe(50)
  })

  it('takes negative values', () => {
    const scale = stripScale('linear', [-10, 10], [0, 100])
    expect(scale.at(0)).toBe(50)
  })
})

describe('placeLabels', () => {
  it('leaves labels that do not touch where they are', () => {
    const labels = [
      { at: 50, width: 40 },
      { at: 150, width: 40 },
    ]
    expect(placeLabels(labels, [0, 200], 8)).toEqual([50, 150])
  })

  it('pushes two labels at one place apart by as much to either side', () => {
    const labels = [
      { at: 100, width: 40 },
      { at: 100, width: 40 },
    ]
    expect(placeLabels(labels, [0, 200], 8)).toEqual([76, 124])
  })

  it('keeps labels on the drawing', () => {
    expect(placeLabels([{ at: 0, width: 40 }], [0, 200], 8)).toEqual([20])
    expect(placeLabels([{ at: 200, width: 40 }], [0, 200], 8)).toEqual([180])
  })

  it('never lets labels overlap or leave the drawing where there is room for all', () => {
    const label = fc.record({ at: fc.double({ min: 0, max: 400, noNaN: true }), width: fc.integer({ min: 10, max: 90 }) })
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), labels => {
        const middles = placeLabels(labels, [0, 400], 8)
        const boxes = labels
          .map(({ width }, index) => ({ start: middles[index]! - width / 2, end: middles[index]! + width / 2 }))
          .sort((a, b) => a.start - b.start)
        for (const [index, box] of boxes.entries()) {
          expect(box.start).toBeGreaterThanOrEqual(-1e-6)
          expect(box.end).toBeLessThanOrEqual(400 + 1e-6)
          if (index > 0) expect(box.start - boxes[index - 1]!.end).toBeGreaterThanOrEqual(8 - 1e-6)
        }
      }),
    )
  })
})

describe('dodge', () => {
  it('keeps dots that do not touch in one lane', () => {
    expect(dodge([30, 10, 20], 8, 3)).toEqual([0, 0, 0])
  })

  it('puts dots at one place in lanes of their own', () => {
    expect(dodge([10, 10, 10], 8, 3)).toEqual([0, 1, 2])
  })

  it('never uses more lanes than it may', () => {
    expect(
      Math.max(
        ...dodge(
          Array.from({ length: 40 }, () => 10),
          8,
          3,
        ),
      ),
    ).toBe(2)
  })
})

describe('leaderPath', () => {
  it('runs straight down to a label right below its tick', () => {
    expect(leaderPath(100, 110, 60, [0, 20, 30])).toBe('M100,0V20L100,30')
  })

  it('bends to the nearest letters of a label that stepped aside', () => {
    expect(leaderPath(100, 160, 60, [0, 20, 30])).toBe('M100,0V20L138,30')
  })
})

describe('textWidth', () => {
  it('grows with the text and with its size', () => {
    expect(textWidth('gemeente 46%', 13)).toBeGreaterThan(textWidth('NL 46%', 13))
    expect(textWidth('NL 46%', 26)).toBe(2 * textWidth('NL 46%', 13))
  })
})
