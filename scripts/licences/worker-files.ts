// The workers of the app: each is built apart from it, so each is asked apart what of others is in it.
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const source = resolve(import.meta.dirname, '../../src')

/** Files below src that run as a worker; their names say so. */
export const workerFiles = () =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('-worker.ts'))
    .map(name => join(source, name))
    .sort()
