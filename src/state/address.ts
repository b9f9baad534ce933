// Where a view stands in the address of a page: in its path, or behind the '#' of the one page of the room pack, which no server answers.
import type { View } from '../domain/view'
import { isPack, packBase } from '../lib/packed'
import { formatView, parseLink, parseView } from './link'

export type Address = {
  /** The folder that all files lie in, with a slash at its end. */
  base(): URL
  /** The view that the address bar asks for. */
  read(): View
  /** What an anchor says. */
  link(view: View): string
  /** The full address of a view in this browser. */
  here(view: View): string
  /** The address of a view for whoever gets its link. */
  forOthers(view: View): string
  /** What an anchor to a published file says, such as 'data/v1/areas.json'. */
  file(name: string): string
  /** What the address carries besides a view, such as '#d=…'; '' where that is nothing. */
  fragment(): string
  /** The present address without that. */
  withoutFragment(): string
}

const folder = () => new URL('.', document.baseURI)
const below = (view: View) => new URL(formatView(view), folder()).href

/** On a server; the page's `<base>` tells the folder, so that one build works below any path. */
export const inPath: Address = {
  base: folder,
  read() {
    const base = folder().pathname
    const { pathname, search } = window.location
    return parseView(pathname.startsWith(base) ? pathname.slice(base.length) : pathname, search)
  },
  link: view => formatView(view) || './',
  here: below,
  forOthers: below,
  file: name => name,
  fragment: () => window.location.hash,
  withoutFragment: () => window.location.href.split('#')[0] ?? '',
}

const partsOfHash = () => window.location.hash.split('#')
const page = () => window.location.href.split('#')[0]
const behindHash = (view: View) => `${page()}#${formatView(view)}`

/** In the room pack; the page names the address of the atlas on the internet (`data-home`), if it has one, and lies beside the folder of the website. */
export const inHash: Address = {
  base: () => new URL(packBase),
  read: () => parseLink(partsOfHash()[1] ?? ''),
  link: view => `#${formatView(view)}`,
  here: behindHash,
  forOthers(view) {
    const { home } = document.documentElement.dataset
    // Else without the folders of this computer, which are nobody's business on paper and in pictures.
    return `${home ?? `${page()?.split('/').at(-1)}#`}${formatView(view)}`
  },
  file: name => `website/${name}`,
  fragment() {
    const [, , carried] = partsOfHash()
    return carried === undefined ? '' : `#${carried}`
  },
  withoutFragment: () => `${page()}#${partsOfHash()[1] ?? ''}`,
}

export const address = isPack ? inHash : inPath
