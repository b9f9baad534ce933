// The edge where files become types: fetches the published files, checks them and freezes what comes of it.
import * as z from 'zod/mini'
import type { Atlas, Language } from '../domain/atlas'
import { areasSchema } from './area-schema'
import { explain } from './explain'
import { programmeSchema } from './programme-schema'

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

async function load<Value>(file: string, schema: z.ZodMiniType<Value>, root: URL): Promise<Value> {
  const response = await fetch(new URL(`data/v1/${file}`, root)).catch(() => {
    throw new DataError(file, `${file}: no answer`)
  })
  if (!response.ok) throw new DataError(file, `${file}: answer ${response.status}`)
  const json: unknown = await response.json().catch(() => {
    throw new DataError(file, `${file}: not JSON`)
  })
  const read = schema.safeParse(json)
  if (!read.success) throw new DataError(file, explain(file, read.error.issues)[0] ?? file)
  return read.data
}

function freeze<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

/** Loads the atlas in a language from below `root`; a translation brings the Dutch originals. Rejects with a DataError. */
export async function loadAtlas(language: Language, root: URL): Promise<Atlas> {
  const suffix = language === 'nl' ? '' : `.${language}`
  const [areas, programme, originals] = await Promise.all([
    load(`areas${suffix}.json`, areasSchema, root),
    load(`programme${suffix}.json`, programmeSchema, root),
    language === 'nl' ? null : load('areas.json', areasSchema, root),
  ])
  return freeze({ language, areas, programme, originals })
}
