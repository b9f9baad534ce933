// Serves the built atlas and the bare pages as a good host does: brotli made beforehand, the same headers as scripts/serve.ts.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { headersFor } from '../../scripts/hosting/headers'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}
const isPacked = (path: string) => /\.(woff2|png)$/.test(path)

/** Every file below a folder, by its path from there with a slash before it. */
export function filesBelow(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => statSync(join(folder, name)).isFile())
  return new Map(names.map(name => [`/${name}`, join(folder, name)]))
}

/** What went out: bytes of bodies, those that workers asked for included, and when, in milliseconds of the clock. */
export type Sent = { path: string; bytes: number; at: number }
export type Bench = { base: string; port: number; sent: Sent[]; server: Server }

/** As the build writes these links once it knows the address of its host: ATLAS_ADDRESS. */
const withWholeAddresses = (html: string, address: string) =>
  html.replace(/(<link rel="(?:canonical|alternate)"[^>]*href=")(?!http)(?:\.\/)?/g, (_, before: string) => `${before}${address}`)

/** `pages` are texts by their path; they go before the files of the folders. What is asked for the first time is made ready first: visit once before measuring. */
export async function serve(port: number, folders: readonly string[], pages: ReadonlyMap<string, string>): Promise<Bench> {
  const sent: Sent[] = []
  const files = new Map(folders.flatMap(folder => [...filesBelow(folder)]))
  const packed = new Map<string, Buffer>()
  const bodyOf = (path: string): Buffer | null => {
    const known = packed.get(path)
    if (known) return known
    const page = pages.get(path)
    const file = files.get(path)
    if (page === undefined && file === undefined) return null
    const plain = page === undefined ? readFileSync(file ?? '') : Buffer.from(page)
    if (path.endsWith('.html')) return pack(path, Buffer.from(withWholeAddresses(plain.toString(), `http://127.0.0.1:${port}/`)))
    return pack(path, plain)
  }
  function pack(path: string, plain: Buffer): Buffer {
    const body = isPacked(path) ? plain : brotliCompressSync(plain)
    packed.set(path, body)
    return body
  }
  const server = createServer((request, response) => {
    const [asked = '/'] = (request.url ?? '/').split('?')
    const path = asked.endsWith('/') ? `${asked}index.html` : asked
    const body = bodyOf(path)
    if (!body) return void response.writeHead(404).end()
    for (const [name, value] of Object.entries(headersFor(asked))) response.setHeader(name, value)
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
    if (!isPacked(path)) response.setHeader('content-encoding', 'br')
    // Asked for again, a page is not sent again.
    const tag = `"${body.length}"`
    response.setHeader('etag', tag)
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end()
    response.setHeader('content-length', body.length)
    sent.push({ path, bytes: body.length, at: Date.now() })
    response.end(body)
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return { base: `http://127.0.0.1:${port}`, port, sent, server }
}
