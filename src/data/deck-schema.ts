// The shape of a presentation, wherever it comes from: a file, a link, the browser's storage.
import * as z from 'zod/mini'
import { languages } from '../domain/atlas'
import { slideKinds } from '../domain/deck'
import { deckLimits, isAppLink, isCamera, isDay } from '../domain/deck-limits'

const words = (most: number) => z.string().check(z.maxLength(most))

const link = z.string().check(z.refine(isAppLink, 'expected a link within the atlas'))
const camera = z.tuple([z.number(), z.number(), z.number(), z.number()]).check(z.refine(isCamera, 'expected bounds'))
const day = z.string().check(z.refine(isDay, 'expected a day'))

const slideSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  kind: z.enum(slideKinds),
  link,
  camera: z.nullable(camera),
  title: words(deckLimits.title),
  text: words(deckLimits.text),
  notes: words(deckLimits.notes),
  minutes: z.nullable(z.int().check(z.minimum(0), z.maximum(deckLimits.minutes))),
})

const editionSchema = z.object({
  version: words(60),
  date: day,
  values: z.record(words(60), z.record(words(60), z.nullable(z.number()))),
  years: z.record(words(60), z.int()),
  texts: z.record(words(100), words(8000)),
})

/** What is not named here is dropped, so that a later small addition can still be read. */
export const deckSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,160}$/)),
  name: words(deckLimits.name),
  meeting: z.nullable(day),
  language: z.enum(languages),
  changed: z.string().check(
    z.maxLength(40),
    z.refine(instant => !Number.isNaN(Date.parse(instant)), 'expected a moment in time'),
  ),
  edition: z.nullable(editionSchema),
  slides: z.array(slideSchema).check(
    z.maxLength(deckLimits.slides),
    z.refine(slides => new Set(slides.map(({ id }) => id)).size === slides.length, 'expected a different id for every slide'),
  ),
})
