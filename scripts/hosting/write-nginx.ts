// npm run hosting [-- --base /kaart/ --root /srv/focusatlas --listen 80 --out deploy/nginx]: writes the configuration of nginx.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type NginxPlace, nginxFiles, usualPlace } from './nginx'

/** Writes the files below `folder`, which stands for /etc/nginx. */
export function writeNginx(folder: string, place: NginxPlace): void {
  for (const [name, text] of Object.entries(nginxFiles(place))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

if (process.argv[1] === import.meta.filename) {
  const options = { base: { type: 'string' }, root: { type: 'string' }, listen: { type: 'string' }, out: { type: 'string', default: 'deploy/nginx' } } as const
  const { out, ...place } = parseArgs({ options }).values
  writeNginx(resolve(import.meta.dirname, '../..', out), { ...usualPlace, ...place })
  console.log(`Written to ${out}`)
}
