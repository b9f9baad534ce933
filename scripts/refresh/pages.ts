// Follows the pages of an answer to the end, and notices where they lead in a circle.
import { ServiceError } from './read-service'

type Page<Item> = { items: readonly Item[]; next: string | null; total?: number | undefined }

/**
 * All items of an answer in pages. `next` is null or empty behind the last one; `total` is how many items the service promises.
 * Rejects with a ServiceError where a page comes twice, a link leads to another host, or items are missing.
 */
export async function readPages<Item>(first: string, read: (address: string) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = []
  const seen = new Set<string>()
  let total: number | undefined
  for (let address: string | null = first; address; ) {
    const page: Page<Item> = await read(address)
    const print = JSON.stringify(page.items)
    if (page.items.length > 0 && seen.has(print))
      throw new ServiceError(`${address}: the same page came twice, so others may be missing. Run it again with --fresh.`)
    seen.add(print)
    items.push(...page.items)
    total = page.total ?? total
    const next: URL | null = page.next && page.items.length > 0 ? new URL(page.next, address) : null
    if (next && next.host !== new URL(first).host) throw new ServiceError(`${address}: the next page is on another host, ${next.host}.`)
    address = next?.href ?? null
  }
  if (total !== undefined && total !== items.length)
    throw new ServiceError(`${first}: expected ${total} items, found ${items.length}. Run it again with --fresh.`)
  return items
}
