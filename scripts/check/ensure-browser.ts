// Finds a Chromium for the end-to-end tests, or installs one where this machine lets us.
import { existsSync } from 'node:fs'
import { installPackages, whereIs } from './install-packages'

/** Where the browser is, or one sentence that says what to do. */
export type Browser = { path: string } | { advice: string }

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const advice = 'No browser for the end-to-end tests: install Chromium or set CHROMIUM to its path.'

/** A Chromium under one of its usual names. */
function findInstalled(): string | null {
  for (const name of names) {
    const path = whereIs(name)
    if (path) return path
  }
  return null
}

/** The browser that CHROMIUM names, else one that is there, else a freshly installed one. */
export function ensureBrowser(): Browser {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? { path: named } : { advice: `CHROMIUM is set to ${named}, which does not exist. ${advice}` }
  const installed = findInstalled()
  if (installed) return { path: installed }
  installPackages('chromium')
  const path = findInstalled()
  return path ? { path } : { advice }
}
