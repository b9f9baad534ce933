// The only place that knows what a link looks like: from a link to a View and back.
import { themes } from '../domain/themes'
import { defaultView, type Page, type View } from '../domain/view'
import { codecs, type InQuery } from './link-codecs'
import { paths, themeWords } from './link-words'

const fields = Object.keys(codecs) as (keyof InQuery)[]

/** Long or hostile text is cut before it is shown back to the reader. */
const excerpt = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

type Place = Pick<View, 'page' | 'area' | 'theme' | 'misread'>

/** The folder of the pages in English; the Dutch ones lie at the top. */
const english = /^en(\/|$)/

const trim = (path: string) =>
  path
    .replace(/^\/+/, '')
    .replace(/(^|\/)index\.html$/, '')
    .replace(/\/+$/, '')

function parsePath(path: string): Place {
  const trimmed = trim(path).replace(english, '')
  const found = (Object.keys(paths) as Page[]).find(page => paths[page].replace(/\/$/, '') === trimmed)
  const place: Place = { page: found ?? 'map', area: null, theme: null, misread: [] }
  if (found) return place
  const [, folder, area] = /^(gebied|insluiten)\/([a-z0-9-]{1,60})$/.exec(trimmed) ?? []
  if (area) return { ...place, area, page: folder === 'insluiten' ? 'embed' : 'map' }
  const misread = [excerpt(decode(path))]
  if (!trimmed.startsWith(paths.themes)) return { ...place, misread }
  const theme = themes.find(candidate => `${paths.themes}${themeWords[candidate]}` === trimmed)
  return theme ? { ...place, page: 'themes', theme } : { ...place, page: 'themes', misread }
}

function formatPath({ page, area, theme }: View): string {
  if (area !== null) return `${page === 'embed' ? paths.embed : 'gebied/'}${area}/`
  return page === 'themes' && theme !== null ? `${paths.themes}${themeWords[theme]}/` : paths[page]
}

/**
 * Reads a link. `path` is relative to the app's own base ('gebied/breda-noord/'), `query` with or without '?'. English is a folder, or `taal=en`.
 * Never throws: what is not understood becomes the default and is named in `misread`; keys of others are left alone.
 */
export function parseView(path: string, query: string): View {
  const { misread, ...place } = parsePath(path)
  const view: View = { ...defaultView, ...place, language: english.test(trim(path)) ? 'en' : 'nl' }
  const unread = [...misread]
  const parameters = new URLSearchParams(query)
  const read = <Field extends keyof InQuery>(field: Field) => {
    const text = parameters.get(codecs[field].key)
    if (text === null) return
    const value = codecs[field].parse(text)
    if (value === undefined) unread.push(excerpt(`${codecs[field].key}=${text}`))
    else (view as InQuery)[field] = value
  }
  for (const field of fields) read(field)
  return { ...view, misread: unread }
}

/** Writes a link relative to the app's base, with only what differs from the default: 'en/gebied/breda-noord/?indicator=lonely'. */
export function formatView(view: View): string {
  const path = `${view.language === 'en' ? 'en/' : ''}${formatPath(view)}`
  const write = <Field extends keyof InQuery>(field: Field, from: View) => codecs[field].format(from[field])
  const changed = fields.filter(field => field !== 'language' && write(field, view) !== write(field, defaultView))
  const query = new URLSearchParams(changed.map(field => [codecs[field].key, write(field, view)])).toString()
  return query ? `${path}?${query}` : path
}

/** The view of a link as `formatView` writes it, such as that of a slide. Never throws. */
export function parseLink(link: string): View {
  const [path = '', query = ''] = link.split('?')
  return parseView(path, query)
}
