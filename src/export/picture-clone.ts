// Takes a drawing off the page: a copy that looks the same without the page's style sheets, in the light theme, and that cannot run anything.

/** What a style sheet can say of a shape, and what a bare element would have; that is left out unless an ancestor may say otherwise. */
const ofShapes: Record<string, string> = {
  fill: '',
  'fill-opacity': '1',
  stroke: '',
  'stroke-width': '',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  opacity: '1',
  visibility: 'visible',
}
const ofText: Record<string, string> = {
  'font-size': '',
  'font-weight': '',
  'font-style': 'normal',
  'font-variant-numeric': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': '',
  'dominant-baseline': 'auto',
}
const dangerous = 'script, foreignObject, iframe, object, embed, audio, video, image, animate, set, animateTransform, animateMotion, style, link'

/** Removes all that could run or load: elements, handlers, and addresses outside the drawing. */
export function makeHarmless(root: Element): void {
  for (const element of root.querySelectorAll(dangerous)) element.remove()
  for (const element of [root, ...root.querySelectorAll('*')])
    for (const { name, value } of [...element.attributes]) {
      const isLink = /^(xlink:)?(href|src)$/i.test(name)
      if (/^on/i.test(name) || name === 'class' || name === 'tabindex' || (isLink && !value.startsWith('#'))) element.removeAttribute(name)
    }
}

function writeStyles(element: Element): void {
  if (element.matches('title, desc')) return
  const computed = getComputedStyle(element)
  if (computed.display === 'none') element.setAttribute('display', 'none')
  for (const [name, bare] of Object.entries(element.matches('text, tspan') ? { ...ofShapes, ...ofText } : ofShapes)) {
    const value = computed.getPropertyValue(name)
    if (value && value !== bare) element.setAttribute(name, value)
  }
}

/**
 * A copy of a drawing with its looks written inline. It is measured beside the original under the light theme, since
 * a picture is always light, whatever the page wears.
 */
export function cloneDrawing(svg: SVGSVGElement): { element: SVGSVGElement; width: number; height: number } {
  const { width, height } = sizeOf(svg)
  const host = document.createElement('div')
  host.dataset.theme = 'light'
  host.setAttribute('aria-hidden', 'true')
  host.style.cssText = `position:absolute;left:-100000px;top:0;width:${width}px;transition:none`
  const element = svg.cloneNode(true) as SVGSVGElement
  host.append(element)
  const parent = svg.parentElement ?? document.body
  parent.append(host)
  try {
    for (const part of [element, ...element.querySelectorAll('*')]) writeStyles(part)
  } finally {
    host.remove()
  }
  makeHarmless(element)
  element.removeAttribute('style')
  if (!element.hasAttribute('viewBox')) element.setAttribute('viewBox', `0 0 ${width} ${height}`)
  element.setAttribute('width', String(width))
  element.setAttribute('height', String(height))
  element.setAttribute('overflow', 'visible')
  return { element, width, height }
}

/** As large as it stands on the page; where the page has no layout, as its own numbers say. */
function sizeOf(svg: SVGSVGElement): { width: number; height: number } {
  const box = svg.getBoundingClientRect()
  if (box.width > 0 && box.height > 0) return { width: box.width, height: box.height }
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  return { width: width || Number(svg.getAttribute('width')) || 600, height: height || Number(svg.getAttribute('height')) || 300 }
}
