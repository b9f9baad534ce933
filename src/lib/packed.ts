// The files that travel inside a page which is opened without a server: the room pack.

/** Whether this is the build for such a page; a script in Node has no build. */
export const isPack = import.meta.env?.MODE === 'pack'

/** Where those files seem to lie: a scheme of our own, so that no browser ever asks a disk or a network for them. */
export const packBase = 'pack://focusatlas/'

/** The text of a file at an address below `packBase`; null where the page does not hold it. */
export function packedText(address: string): string | null {
  const name = address.slice(packBase.length).split(/[?#]/)[0] ?? ''
  const holder = [...document.querySelectorAll<HTMLScriptElement>('script[data-file]')].find(({ dataset }) => dataset.file === name)
  return holder ? String(JSON.parse(holder.text)) : null
}
