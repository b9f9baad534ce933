// What the registry knows of faults in the packages that visitors get.
import { spawnSync } from 'node:child_process'

/** `faults` name each package with how grave it is; `silent` says in one sentence why nothing is known. */
export type Audit = { faults: string[] } | { silent: string }

const silent = (reason: string): Audit => ({
  silent: `The registry did not say what faults are known (${reason}): run \`npm audit --omit=dev\` where it does.`,
})

/** Reads what `npm audit --json` writes. */
export function readAudit(text: string): Audit {
  let report: { vulnerabilities?: Record<string, { severity?: string }>; message?: string }
  try {
    report = JSON.parse(text)
  } catch {
    return silent('its answer cannot be read')
  }
  const { vulnerabilities, message = 'no report' } = report ?? {}
  // An address in what npm says is of no use to the reader.
  if (!vulnerabilities) return silent(message.replace(/\s*(- POST )?https?:\S+|\s*- POST\s*$/g, ''))
  return { faults: Object.entries(vulnerabilities).map(([name, { severity = 'unknown' }]) => `${name} (${severity})`) }
}

/** Asks the registry once, for ten seconds at most. Never throws. */
export function audit(): Audit {
  const words = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=10000']
  const { stdout } = spawnSync('npm', words, { encoding: 'utf8', shell: process.platform === 'win32' })
  return readAudit(stdout ?? '')
}
