import { describe, expect, test } from 'vitest'
import { fromJSONSchema } from 'zod'
import type * as z from 'zod/mini'
import { areasSchema } from '../../src/data/area-schema'
import { indicatorsSchema } from '../../src/data/indicator-schema'
import { programmeSchema } from '../../src/data/programme-schema'
import { publishedJson } from '../support/published'

const files: [string, z.ZodMiniType][] = [
  ['areas', areasSchema],
  ['programme', programmeSchema],
  ['indicators', indicatorsSchema],
]

describe.each(files)('%s', (name, schema) => {
  test.each(['.json', '.en.json'])(`the published ${name}%s meets the schema of the app, with no field more or less`, suffix => {
    const published = publishedJson<unknown>(`${name}${suffix}`)
    expect(schema.parse(published)).toEqual(published)
  })

  test.each(['.json', '.en.json'])(`the published ${name}%s meets the JSON Schema beside it`, suffix => {
    const fromJsonSchema = fromJSONSchema(publishedJson(`${name}.schema.json`))
    expect(fromJsonSchema.safeParse(publishedJson<unknown>(`${name}${suffix}`)).error).toBeUndefined()
  })

  test('the JSON Schema refuses what is no such file', () => {
    const fromJsonSchema = fromJSONSchema(publishedJson(`${name}.schema.json`))
    expect(fromJsonSchema.safeParse({ wrong: true }).success).toBe(false)
    expect(fromJsonSchema.safeParse([{ wrong: true }]).success).toBe(false)
  })
})
