// In a page, since an address begins with the page's own.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultView, type View } from '../../src/domain/view'
import { type EmbedOptions, embedAddress, embedCode, heights } from '../../src/share/embed-code'
import { parseView } from '../../src/state/link'

const usual: EmbedOptions = { isStill: false, height: heights.usual, language: 'nl' }
const address = 'http://localhost:3000/insluiten/delft-west/?indicator=lonely&stil=ja'
function parsed(code: string) {
  const place = document.createElement('div')
  place.innerHTML = code
  return place
}

describe('the code', () => {
  test('is one frame and nothing else, whatever stands in the title', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('"><script>alert(1)</script>', `' onload='alert(1)`, '&quot; onload=&quot;x', '</iframe><b>')),
        title => {
          // A parser reads every kind of line end as one.
          fc.pre(!/[\r\0]/.test(title))
          const body = parsed(embedCode(address, title, 480))
          const [frame] = body.children
          expect(body.children).toHaveLength(1)
          expect(frame).toHaveAttribute('title', title)
          expect(frame?.getAttributeNames().toSorted()).toEqual(['allow', 'height', 'loading', 'referrerpolicy', 'src', 'style', 'title', 'width'])
        },
      ),
    )
  })
  test('leads to the address as it is', () => {
    expect(parsed(embedCode(address, 'x', 480)).firstElementChild).toHaveAttribute('src', address)
  })
  test.each([
    [600, '600'],
    [600.4, '600'],
    [10, '240'],
    [99_999, '1200'],
    [-5, '240'],
    [0, '480'],
    [Number.NaN, '480'],
  ])('holds a height of %d as %s pixels', (height, held) => {
    expect(parsed(embedCode(address, 'x', height)).firstElementChild).toHaveAttribute('height', held)
  })
})

describe('the address', () => {
  const read = (view: Partial<View>, options: EmbedOptions = usual) => {
    const { pathname, search } = new URL(embedAddress({ ...defaultView, ...view }, options))
    return { pathname, search, view: parseView(pathname.slice(1), search) }
  }
  test('keeps area, figure and classes', () => {
    const kept = { area: 'delft-west', indicator: 'lonely', method: 'equal', breakSource: 'areas' } as const
    expect(read(kept).view).toMatchObject({ page: 'embed', ...kept })
  })
  test('says that the map stands still, and in which language', () => {
    expect(read({}, { ...usual, isStill: true, language: 'en' }).view).toMatchObject({ isStill: true, language: 'en' })
  })
  test('is in the chosen language, whatever the page speaks', () => {
    expect(read({ language: 'en' }).view.language).toBe('nl')
  })
  test.each<[string, Partial<View>]>([
    ['a presentation', { deck: 'eigen.12345678', slide: 4, stage: 'presenter' }],
    ['a comparison', { compared: ['delft-west', 'breda-noord'] }],
    ['the table', { columns: ['lonely'], sorting: { column: 'lonely', descending: true }, rows: 'districts', hasMunicipalities: true }],
    ['a theme', { theme: 'housing' }],
    ['what was narrowed', { kind: 'lesson', source: 'delft-west', about: 'lonely', role: 'mayor' }],
    ['a place on the page', { place: 'figure-lonely' }],
    ['what was not understood', { misread: ['x=1'] }],
  ])('keeps nothing of %s', (_, view) => {
    expect(read(view)).toMatchObject({ pathname: '/insluiten/', search: '' })
  })
})
