import { describe, expect, test } from 'vitest'
import { firstStyle, restStyle } from '../../scripts/prerender/first-style'

const page =
  '<div id="app"><div class="app"><header class="bar"><svg class="mark"><path d=""></path></svg></header><div class="screen wide"><div data-first-map="true"><svg class="ground"><path d="">'
const styleOf = (style: string) => firstStyle(style, page).replace(/@media screen\{\[data-map-first\].*$/, '')

describe('the style that a written map is painted with', () => {
  test('holds what its drawing and the elements around it need', () => {
    const style = ':root{--map-land:#fff}[data-theme=dark]{--map-land:#000}body{margin:0}.app{display:grid}.wide.screen>div{width:1px}.ground path{stroke:red}'
    expect(styleOf(style)).toBe(style)
  })

  test('leaves out what stands before or after the map', () => {
    expect(styleOf('.bar{color:red}.mark{width:1px}.panel .app{top:0}h1,table{margin:0}')).toBe('')
  })

  test('leaves out of a list of selectors just those that it does not need', () => {
    expect(styleOf('.panel,.app{display:grid}')).toBe('.app{display:grid}')
  })

  test('leaves out what a pointer does, movements and paper', () => {
    expect(styleOf('.app:hover{top:0}.app::before{top:0}@keyframes turn{from{top:0}}@media print{.app{top:0}}')).toBe('')
  })

  test('keeps the words for later, and what holds for a small window', () => {
    const style = '@keyframes words-after-map{from{content-visibility:hidden}}@media (width<=759px){.screen{display:block}}'
    expect(styleOf(`${style}@media (width<=759px){.panel{top:0}}`)).toBe(style)
  })

  test('holds the faces, which then do not stand behind the map', () => {
    const face = '@font-face{font-family:a;src:url(a.woff2)}'
    expect(styleOf(`${face}.panel{top:0}`)).toBe(face)
    expect(restStyle(`${face}.panel{top:0}`)).toBe('.panel{top:0}')
  })

  test('hides the words until all of their style has come', () => {
    expect(firstStyle('', page)).toMatch(/#panel,.*\{content-visibility:hidden\}/)
  })

  test('a page without such a map is a mistake of ours', () => {
    expect(() => firstStyle('', '<main></main>')).toThrow('The page has no map that was written beforehand.')
  })
})
