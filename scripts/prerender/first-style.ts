// Of the style of the app just what a written map needs to be painted before all else of its page.
import { type AtRule, type Container, parse, type Rule } from 'postcss'

/** What stands between the page and the drawing, and what is kept back for its sake. */
const elements = ['html', 'body', 'div', 'svg', 'path', 'header', 'footer', 'button']
const withoutEnd = ['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']

/** Words without their style would jump when it comes: they wait for it. Its own rule, in ui/base.css, shows them. */
const wordsWait =
  '@media screen{[data-map-first]>div>:is(header,footer,button),[data-map-first] :is([data-tour=list],#panel,[data-first-map]>:not(:first-child)){content-visibility:hidden}' +
  '[data-map-first]>div>button{position:absolute}}'

/** The classes of the elements around the first map and of its drawing. `open` is the page up to and with the tag of the drawing. */
function classesOf(open: string): Set<string> {
  const classes: string[][] = []
  for (const [, isEnd, name = '', attributes = ''] of open.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    if (isEnd) classes.pop()
    else if (!withoutEnd.includes(name)) classes.push(/class="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [])
  }
  return new Set(classes.flat())
}

/** Whether a selector speaks of nothing but those elements and classes, as they are while nobody does anything. */
function isNeeded(selector: string, classes: ReadonlySet<string>): boolean {
  if (/:(hover|focus|active|checked|disabled)|::/.test(selector)) return false
  const plain = selector.replace(/\[[^\]]*\]/g, '')
  const named = [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
  const tags = [...plain.matchAll(/(?<![\w.#:-])([a-z][a-z0-9]*)/g)].map(([, name = '']) => name)
  return named.every(name => classes.has(name)) && tags.every(name => elements.includes(name))
}

const isRule = (node: { type: string }): node is Rule => node.type === 'rule'
const isAtRule = (node: { type: string }): node is AtRule => node.type === 'atrule'

function prune(container: Container, classes: ReadonlySet<string>): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (isRule(node)) {
      const needed = node.selectors.filter(selector => isNeeded(selector, classes))
      if (needed.length === 0) node.remove()
      else node.selectors = needed
    } else if (isAtRule(node) && node.name === 'keyframes') {
      if (node.params !== 'words-after-map') node.remove()
    } else if (isAtRule(node) && node.name === 'media' && node.params !== 'print') {
      prune(node, classes)
      if (node.nodes?.length === 0) node.remove()
    } else if (!(isAtRule(node) && node.name === 'font-face')) node.remove()
  }
}

/** The rules of `style` that stand behind the map: without the faces, which would come a second time when it is moved (src/app/start.tsx). */
export const restStyle = (style: string) => style.replace(/@font-face\{[^}]*\}/g, '')

/** The rules of `style` that the first map of a written page needs. Throws where the page has no such map. */
export function firstStyle(style: string, page: string): string {
  const map = page.indexOf('data-first-map="true"')
  const drawing = page.indexOf('<svg', map)
  if (map < 0 || drawing < 0) throw new Error('The page has no map that was written beforehand.')
  const rules = parse(style)
  prune(rules, classesOf(page.slice(0, page.indexOf('>', drawing) + 1)))
  return `${rules.toString()}${wordsWait}`
}
