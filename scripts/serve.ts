// npm run serve [-- --port 4173 --base /kaart/ --folder dist]: serves the built app on this machine, below any path.
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import sirv from 'sirv'
import { headersFor } from './hosting/headers'
import { unknownPage } from './hosting/static-host'

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, base: { type: 'string', default: '/' }, folder: { type: 'string', default: 'dist' } },
})
const dist = resolve(import.meta.dirname, '..', values.folder)
const base = `/${values.base}/`.replace(/\/+/g, '/')
const port = Number(values.port)

if (!existsSync(join(dist, 'shell.html'))) {
  console.error('dist/shell.html is missing. Run `npm run build` first.')
  process.exit(1)
}
// Read anew at each request, so that a fresh build shows without a restart.
const files = sirv(dist, { etag: true, dev: true, setHeaders: (response, path) => setHeaders(response, path) })

function setHeaders(response: ServerResponse, path: string) {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value)
}

/** An address that is no page gets the app, which then says in a sentence what it did not understand. */
function answerPage(response: ServerResponse, path: string) {
  const page = unknownPage(readFileSync(join(dist, 'shell.html'), 'utf8'), base)
  setHeaders(response, path)
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}

const server = createServer((request, response) => {
  const [path = '/', query] = (request.url ?? '/').split('?')
  const search = query === undefined ? '' : `?${query}`
  const isFile = /\.[a-z0-9]+$/i.test(path)
  if (!`${path}/`.startsWith(base)) {
    response.writeHead(302, { location: base }).end()
    return
  }
  // A page finds its files by the way back to the app's folder, which only holds for an address with a slash at its end.
  if (!isFile && !path.endsWith('/')) {
    response.writeHead(308, { location: `${path}/${search}` }).end()
    return
  }
  const local = path.slice(base.length - 1)
  request.url = `${local}${search}`
  files(request, response, () => {
    setHeaders(response, local)
    if (isFile) response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found')
    else answerPage(response, local)
  })
})
server.on('error', error => {
  console.error(`The address http://localhost:${port}${base} cannot be used: ${error.message}. Choose another port with --port.`)
  process.exit(1)
})
server.listen(port, '127.0.0.1', () => console.log(`Focusatlas: http://localhost:${port}${base}  (stop with Ctrl-C)`))
