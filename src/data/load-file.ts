// Fetches one published file and says in a sentence what is wrong with it.
import * as z from 'zod/mini'
import { explain } from './explain'

z.config(z.locales.en())

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

/** A JSON file of /data/v1 below `root`, checked against its schema; what a newer edition adds is left aside. Rejects with a DataError. */
export async function loadJson<Value>(file: string, schema: z.ZodMiniType<Value>, root: URL): Promise<Value> {
  const response = await fetchFile(file, root)
  const json: unknown = await response.json().catch(() => {
    throw new DataError(file, `${file}: not JSON`)
  })
  const read = schema.safeParse(json)
  if (read.success) return read.data
  const [fault] = explain(
    file,
    read.error.issues.filter(({ code }) => code !== 'unrecognized_keys'),
  )
  if (fault !== undefined) throw new DataError(file, fault)
  return json as Value
}
