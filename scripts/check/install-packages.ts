// Looks for a command, and installs packages of the distribution where this machine lets us.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The full path of a command, looked up in the folders that commands are looked up in. */
export function whereIs(command: string): string | null {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  return folders.map(folder => join(folder, command)).find(existsSync) ?? null
}

/** Only root on Debian or Ubuntu may install without a question. */
const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0 && whereIs('apt-get') !== null

/** Installs packages with the output of apt-get on screen; does nothing where that may not be done. */
export function installPackages(...packages: string[]): void {
  if (!mayInstall()) return
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...words: string[]) => spawnSync('apt-get', words, { stdio: ['ignore', 'inherit', 'inherit'], env: environment }).status === 0
  if (run('update')) run('install', '-y', ...packages)
}
