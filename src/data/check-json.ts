// Holds what stood in a file against its schema. Loaded only for a file that this build has not checked.
import type * as z from 'zod/mini'
import { explain } from './explain'
import { DataError } from './load-file'

/** What was read, once it is what it should be; what a newer edition adds is left aside. Throws a DataError that names file and field. */
export function checkJson<Value>(file: string, json: unknown, schema: z.ZodMiniType<Value>): Value {
  const read = schema.safeParse(json)
  if (read.success) return read.data
  const [fault] = explain(
    file,
    read.error.issues.filter(({ code }) => code !== 'unrecognized_keys'),
  )
  if (fault !== undefined) throw new DataError(file, fault)
  return json as Value
}
