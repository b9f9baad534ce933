// Makes the published data and the faces once where they are missing, since many tests read them as the app does.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

export function setup() {
  const make = (script: string) => execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: root, stdio: 'inherit' })
  if (!existsSync(resolve(root, 'public/data/v1/edition.json'))) make('scripts/data/build.ts')
  if (!existsSync(resolve(root, 'src/lib/faces'))) make('scripts/faces/write-faces.ts')
}
