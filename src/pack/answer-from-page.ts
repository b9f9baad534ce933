// Answers what the app asks for from the page itself, since a page that was opened as a file may fetch nothing.
import { packBase, packedText } from '../lib/packed'

/** From now on `fetch` answers addresses below `packBase` from the page, and a file that is not there with 404; all others go their usual way. */
export function answerFromPage(): void {
  const fetchElsewhere = globalThis.fetch.bind(globalThis)
  globalThis.fetch = async (input, options) => {
    const address = input instanceof Request ? input.url : String(input)
    if (!address.startsWith(packBase)) return fetchElsewhere(input, options)
    const text = packedText(address)
    return text === null ? new Response(null, { status: 404 }) : new Response(text)
  }
}
