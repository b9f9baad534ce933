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

/** From now on a `Worker` below `packBase` starts from the page, as a classic script: in a page without an origin Chromium starts no module from a blob. */
export function startFromPage(): void {
  const StartElsewhere = globalThis.Worker
  globalThis.Worker = class extends StartElsewhere {
    constructor(address: string | URL, options?: WorkerOptions) {
      const text = String(address).startsWith(packBase) ? packedText(String(address)) : null
      if (text === null) super(address, options)
      else super(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })), { ...options, type: 'classic' })
    }
  }
}
