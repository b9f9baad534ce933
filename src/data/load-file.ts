// Fetches one published file and says in a sentence what is wrong with it.
import type * as z from 'zod/mini'

declare global {
  /** By name, how the files that were checked while building are known again: vite.config.ts. Absent while developing and testing. */
  var CHECKED_FILES: Readonly<Record<string, string>> | undefined
}

/** A file that did not come, or is not what it should be; `message` names the file and what is wrong with it. */
export class DataError extends Error {
  readonly file: string
  constructor(file: string, message: string) {
    super(message)
    this.name = 'DataError'
    this.file = file
  }
}

/** The answer for a file of /data/v1 below `root`. Rejects with a DataError. */
export async function fetchFile(file: string, root: URL): Promise<Response> {
  const response = await fetch(new URL(`data/v1/${file}`, root)).catch(() => {
    throw new DataError(file, `${file}: no answer`)
  })
  if (!response.ok) throw new DataError(file, `${file}: answer ${response.status}`)
  return response
}

/**
 * A JSON file of /data/v1 below `root`. Just the file that this build has checked is taken as it is; any other one is held against its
 * schema, which is loaded for it; what a newer edition adds is left aside. Rejects with a DataError.
 */
export async function loadJson<Value>(file: string, schema: () => Promise<z.ZodMiniType<Value>>, root: URL): Promise<Value> {
  const response = await fetchFile(file, root)
  const bytes = await response.arrayBuffer().catch(() => {
    throw new DataError(file, `${file}: cut short`)
  })
  const json = parse(file, bytes)
  if (await isChecked(file, bytes)) return json as Value
  const [{ checkJson }, expected] = await Promise.all([import('./check-json'), schema()]).catch(() => {
    throw new DataError(file, `${file}: could not be checked`)
  })
  return checkJson(file, json, expected)
}

function parse(file: string, bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new DataError(file, `${file}: not JSON`)
  }
}

/** Over plain http a browser does not say; then the schema does. */
async function isChecked(file: string, bytes: ArrayBuffer): Promise<boolean> {
  const known = globalThis.CHECKED_FILES?.[file]
  if (known === undefined || !globalThis.crypto?.subtle) return false
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...digest)).startsWith(known)
}
