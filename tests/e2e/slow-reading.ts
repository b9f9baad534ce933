// The built app as a slow network hands it over: pages come a piece at a time, and are drawn while they are read.
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as rest } from 'node:timers/promises'
import { port } from './addresses'

/** Of a page that comes at once nothing is drawn in between; these are bytes and milliseconds. */
const piece = 1500
const pause = 15

/** Stands before the server of the tests. Resolves with its address and how to end it. */
export async function readSlowly(): Promise<{ address: string; close(): void }> {
  const server = createServer((asked, answer) => {
    request({ port, host: '127.0.0.1', path: asked.url }, async source => {
      answer.writeHead(source.statusCode ?? 500, source.headers)
      const isPage = source.headers['content-type']?.startsWith('text/html')
      for await (const part of source) {
        if (!isPage) answer.write(part)
        else
          for (let from = 0; from < part.length; from += piece) {
            answer.write(part.subarray(from, from + piece))
            await rest(pause)
          }
      }
      answer.end()
    }).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
