// Finds a Chromium for the end-to-end tests, or installs one where this machine lets us.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where the browser is, or one sentence that says what to do. */
export type Browser = { path: string } | { advice: string }

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const advice = 'No browser for the end-to-end tests: install Chromium or set CHROMIUM to its path.'

/** The full path of a command, looked up in the folders that commands are looked up in. */
function whereIs(command: string): string | null {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  return folders.map(folder => join(folder, command)).find(existsSync) ?? null
}

/** A Chromium under one of its usual names. */
function findInstalled(): string | null {
  for (const name of names) {
    const path = whereIs(name)
    if (path) return path
  }
  return null
}

/** Only root on Debian or Ubuntu may install without a question. */
const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0 && whereIs('apt-get') !== null

/** Installs the distribution's own Chromium, with the output of apt-get on screen. */
function install() {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...words: string[]) => spawnSync('apt-get', words, { stdio: ['ignore', 'inherit', 'inherit'], env: environment }).status === 0
  if (run('update')) run('install', '-y', 'chromium')
}

/** The browser that CHROMIUM names, else one that is there, else a freshly installed one. */
export function ensureBrowser(): Browser {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? { path: named } : { advice: `CHROMIUM is set to ${named}, which does not exist. ${advice}` }
  const installed = findInstalled()
  if (installed) return { path: installed }
  if (mayInstall()) install()
  const path = findInstalled()
  return path ? { path } : { advice }
}
