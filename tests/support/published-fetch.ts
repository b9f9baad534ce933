// A network that answers with the published files, or with what a test puts in their place.
import { publishedText } from './published'

type Answer = string | number | 'broken'

/**
 * A stand-in for `fetch`. `instead` gives for a file name another body, a status code, or 'broken' for no answer at all.
 * `asked` lists the addresses that were fetched.
 */
export function publishedFetch(instead: Record<string, Answer> = {}) {
  const asked: string[] = []
  const fetch = async (address: URL | string): Promise<Response> => {
    const { href, pathname } = new URL(address)
    asked.push(href)
    const name = pathname.split('/').at(-1) ?? ''
    const answer = instead[name] ?? publishedText(name)
    if (answer === 'broken') throw new TypeError('no network')
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer)
  }
  return { fetch, asked }
}
