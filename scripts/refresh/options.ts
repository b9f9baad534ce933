// What was asked on the command line.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type SourceName, sourceNames } from './settings'

export type Options = {
  sources: readonly SourceName[]
  /** No source was named, so all are meant. */
  isAll: boolean
  write: boolean
  fresh: boolean
  /** The year of the figures; null for the last one that a source has. */
  year: number | null
  /** Rows, as 'code/indicator', that may pass though they look wrong. */
  accepted: ReadonlySet<string>
  /** Indicators that are left as they are. */
  skipped: ReadonlySet<string>
  addresses: Partial<Record<SourceName, string>>
  /** Folders: the sources of the content, the settings, kept answers, the report. */
  content: string
  settings: string
  cache: string
  report: string
}

const root = resolve(import.meta.dirname, '../..')

const isSource = (name: string): name is SourceName => (sourceNames as readonly string[]).includes(name)

function source(name: string): SourceName {
  if (!isSource(name)) throw new Error(`'${name}' is no source; expected ${sourceNames.join(', ')}.`)
  return name
}

/** Reads the arguments behind the name of the script. Throws a sentence where one is not understood. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      write: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      year: { type: 'string' },
      accept: { type: 'string', multiple: true, default: [] },
      skip: { type: 'string', multiple: true, default: [] },
      service: { type: 'string', multiple: true, default: [] },
      content: { type: 'string', default: resolve(root, 'src/content') },
      settings: { type: 'string', default: import.meta.dirname },
      cache: { type: 'string', default: resolve(root, 'node_modules/.cache/focusatlas-refresh') },
      report: { type: 'string', default: resolve(root, 'refresh-report') },
    },
  })
  if (values.year !== undefined && !/^20\d\d$/.test(values.year)) throw new Error(`--year: expected a year such as 2024, found '${values.year}'.`)
  const addresses = values.service.map(pair => {
    const [name = '', ...address] = pair.split('=')
    if (address.length === 0) throw new Error(`--service: expected a source and an address such as cbs=http://127.0.0.1:8080, found '${pair}'.`)
    return [source(name), address.join('=')]
  })
  const { write, fresh, content, settings, cache, report } = values
  return {
    sources: positionals.length === 0 ? sourceNames : positionals.map(source),
    isAll: positionals.length === 0,
    year: values.year === undefined ? null : Number(values.year),
    accepted: new Set(values.accept),
    skipped: new Set(values.skip),
    addresses: Object.fromEntries(addresses),
    ...{ write, fresh, content: resolve(content), settings: resolve(settings), cache: resolve(cache), report: resolve(report) },
  }
}
