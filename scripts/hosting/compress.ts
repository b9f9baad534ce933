// npm run compress: lays a .br and a .gz beside every built file that is worth it, so that the web server compresses nothing while visitors wait.
import { readdirSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isCompressible } from './content-types'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** A server writes its base into this page, so it cannot be compressed beforehand. */
const unfinished = 'shell.html'

/** Bytes: below this the answer fits in one packet anyway. */
const worthIt = 1000

/** Names of the files below a folder, with slashes. */
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'))

/** Compresses every file below `folder` and gives how many; `quality` from 1, quick, to 11, small. Fewer than all at a time, since each needs memory. */
export async function compress(folder: string, quality = 11): Promise<number> {
  for (const name of filesIn(folder)) if (/\.(br|gz)$/.test(name)) rmSync(join(folder, name))
  const waiting = filesIn(folder).filter(name => isCompressible(name) && name !== unfinished)
  let count = 0
  const work = async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const content = await readFile(join(folder, name))
      if (content.length < worthIt) continue
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
      await writeFile(join(folder, `${name}.br`), await brotli(content, { params }))
      await writeFile(join(folder, `${name}.gz`), await zip(content, { level: Math.min(quality, 9) }))
      count += 1
    }
  }
  await Promise.all(Array.from({ length: 4 }, work))
  return count
}

if (process.argv[1] === import.meta.filename) {
  const count = await compress(resolve(import.meta.dirname, '../../dist'))
  console.log(`${count} files compressed, each as .br and .gz`)
}
