// The shape of a presentation, wherever it comes from: a file, a link, the browser's storage.
import * as z from 'zod/mini'
import { languages } from '../domain/atlas'
import { slideKinds } from '../domain/deck'
import { mostSlides } from '../domain/deck-operations'

const words = (most: number) => z.string().check(z.maxLength(most))

/** A link of the app, relative to its base: no scheme, no other host, nothing that could end an attribute. */
const appLink = z.string().check(z.maxLength(2000), z.regex(/^(?![a-z][a-z0-9+.-]*:)(?![/\\])[^\s<>"'\\]*$/i, 'expected a link within the atlas'))

const camera = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .check(z.refine(([west, south, east, north]) => west < east && south < north && west >= -10 && east <= 20 && south >= 40 && north <= 60, 'expected bounds'))

const slideSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  kind: z.enum(slideKinds),
  link: appLink,
  camera: z.nullable(camera),
  title: words(300),
  text: words(4000),
  notes: words(8000),
  minutes: z.nullable(z.int().check(z.minimum(0), z.maximum(600))),
})

const editionSchema = z.object({
  version: words(60),
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  values: z.record(words(60), z.record(words(60), z.nullable(z.number()))),
  years: z.record(words(60), z.int()),
  texts: z.record(words(100), words(4000)),
})

/** What is not named here is dropped, so that a later small addition can still be read. */
export const deckSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,160}$/)),
  name: words(200),
  meeting: z.nullable(
    z.string().check(
      z.regex(/^\d{4}-\d{2}-\d{2}$/),
      z.refine(date => !Number.isNaN(Date.parse(date)), 'expected a date'),
    ),
  ),
  language: z.enum(languages),
  changed: z.string().check(
    z.maxLength(40),
    z.refine(instant => !Number.isNaN(Date.parse(instant)), 'expected a moment in time'),
  ),
  edition: z.nullable(editionSchema),
  slides: z.array(slideSchema).check(
    z.maxLength(mostSlides),
    z.refine(slides => new Set(slides.map(({ id }) => id)).size === slides.length, 'expected a different id for every slide'),
  ),
})
