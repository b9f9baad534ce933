// One page as a file: the built frame with the words, the head and the way back of its address.
import { defaultView, pages, type View } from '../../src/domain/view'
import type { Texts } from '../../src/i18n/nl'
import { formatView } from '../../src/state/link'
import { firstStyle, restStyle } from './first-style'
import { afterPaint, beforeApp, beforeInvitation, beforePaint } from './inline-scripts'
import { escapeHtml } from './page-head'

export type PageParts = {
  view: View
  title: string
  head: string
  body: string
  /** Of the code that this page needs besides the app: files below the app's folder. */
  styles: readonly string[]
  scripts: readonly string[]
  /** Of the live map. */
  map: { styles: readonly string[]; scripts: readonly string[] }
  data: readonly string[]
}

/** The built frame, with the style of the app inside it: one journey less before anything is seen. */
export function frameOf(built: string, style: string): string {
  const inline = `<style>${style.replaceAll('url(./', 'url(assets/').replaceAll('</', '<\\/')}</style>`
  return built.replace(/\s*<link rel="stylesheet"[^>]*>/, () => `\n    ${inline}`)
}

/** Without code every part can still be reached. */
function noscriptOf(view: View, texts: Texts): string {
  const parts = pages.filter(page => page !== 'embed')
  const link = (page: (typeof parts)[number]) => {
    const to = formatView({ ...defaultView, page, language: view.language }) || './'
    return `<li><a href="${to}">${escapeHtml(texts.header[page])}</a></li>`
  }
  const other = formatView({ ...view, language: view.language === 'nl' ? 'en' : 'nl' }) || './'
  const style = 'display:flex;flex-wrap:wrap;gap:4px 20px;padding:12px 16px'
  return `<noscript><nav aria-label="${escapeHtml(texts.pages.all)}"><ul style="${style}">${parts.map(link).join('')}<li><a href="${other}">${escapeHtml(texts.header.otherLanguage)}</a></li></ul></nav></noscript>`
}

/** Replaces what stands between two marks; the frame is ours, so a mark that is missing is a mistake of ours. */
function replace(text: string, pattern: RegExp, by: string): string {
  if (!pattern.test(text)) throw new Error(`index.html: ${pattern} was not found; the page cannot be written.`)
  return text.replace(pattern, () => by)
}

const styleTag = /<style>([\s\S]*?)<\/style>/

/** The frame and the body of a page whose map is painted before all else (ui/base.css): the style of the rest comes behind the drawing. */
function mapFirst(frame: string, body: string): { frame: string; body: string } {
  const [tag = '', style = ''] = styleTag.exec(frame) ?? []
  const end = body.indexOf('</svg>', body.indexOf('data-first-map="true"')) + '</svg>'.length
  return {
    frame: frame.replace(tag, () => `<style>${firstStyle(style, body)}</style>`),
    body: `${body.slice(0, end)}<style>${restStyle(style)}</style>${body.slice(end)}`,
  }
}

/** The tags that fetch code or data; in a written page they wait for the first paint. */
const codeTags = /\s*(?:<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>)/g

const preloads = (scripts: readonly string[]) => scripts.map(file => `<link rel="modulepreload" href="${file}" />`).join('')

export function pageHtml(built: string, { view, title, head, body: written, styles, scripts, map, data }: PageParts, texts: Texts): string {
  // A screen that brings a style of its own wants it behind that of the app, in the head. An embedded map takes the place its few words leave.
  const isMapFirst = written.includes('data-first-map="true"') && styles.length === 0 && view.page !== 'embed'
  const { frame, body } = isMapFirst ? mapFirst(built, written) : { frame: built, body: written }
  const address = formatView(view)
  const back = '../'.repeat(address.split('/').length - 1) || './'
  const links = styles.map(file => `<link rel="stylesheet" href="${file}" />`)
  const face = /assets\/atkinson[\w-]*-400-700-[\w-]+\.woff2/.exec(built)?.slice(0, 1) ?? []
  const code = [
    ...(frame.match(codeTags) ?? []).map(tag => tag.trim()),
    preloads(scripts),
    ...data.map(file => `<link rel="preload" as="fetch" crossorigin href="data/v1/${file}" />`),
  ]
  // In the order of need; the face comes before the words are laid out, so that this is done once.
  const early = [
    ...map.styles.map(file => `<link rel="preload" as="style" crossorigin href="${file}" />`),
    ...face.map(file => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${file}" />`),
  ].join('')
  const mapCode = isMapFirst ? `<template data-map-code>${preloads(map.scripts)}${early}</template>` : ''
  const codeLater = `<template data-code>${code.join('')}</template>${mapCode}<script>${beforeApp}</script><script>${afterPaint}</script>`
  const firstScripts = [beforePaint, ...(body.includes('data-invitation') ? [beforeInvitation] : [])]
  const steps: [RegExp, string][] = [
    [/<html lang="nl"/, `<html lang="${view.language}"`],
    [/<base href="\.\/" \/>/, `<base href="${back}" />\n    ${firstScripts.map(script => `<script>${script}</script>`).join('')}`],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(title)}</title>`],
    [/<meta name="description"[^>]*>/, head],
    ...(view.language === 'en' ? ([[/href="manifest\.webmanifest"/, 'href="manifest.en.webmanifest"']] as [RegExp, string][]) : []),
    // After the style of the app, which they go before.
    [/<\/head>/, `  ${[...links, codeLater].join('\n    ')}\n  </head>`],
    [
      /<div id="app">[\s\S]*?<\/div>\s*<noscript>[\s\S]*?<\/noscript>/,
      `<div data-stuck-words role="alert"><p>${escapeHtml(texts.failed.stuck)}</p></div>\n    <div id="app" data-view="${escapeHtml(address)}" data-take-over${isMapFirst ? ' data-map-first' : ''}>${body}</div>\n    ${noscriptOf(view, texts)}`,
    ],
  ]
  return steps.reduce((page, [pattern, by]) => replace(page, pattern, by), frame.replace(codeTags, ''))
}

/** The page that is kept for offline and answers every address: nothing is written in it beforehand. */
export const shellHtml = (frame: string) => replace(frame, /<base href="\.\/" \/>/, `<base href="./" />\n    <script>${beforePaint}</script>`)
