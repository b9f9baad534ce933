// Makes the published data once where its last file is missing, since many tests read it as the app does.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

export function setup() {
  if (existsSync(resolve(root, 'public/data/v1/edition.json'))) return
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/data/build.ts'], { cwd: root, stdio: 'inherit' })
}
