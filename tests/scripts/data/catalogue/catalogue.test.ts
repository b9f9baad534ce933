import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { csvParse } from 'd3'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { catalogueEntry } from '../../../../scripts/data/catalogue/dcat'
import { emptySite, type Site } from '../../../../src/data/load-site'
import { publishedJson, publishedText, root } from '../../../support/published'

const folder = resolve(root, 'public/data/v1')
const filled: Site = { ...emptySite, address: 'https://atlas.example/kaart/', host: 'Gemeente Voorbeeld', contact: 'mailto:atlas@example.org' }

type Resource = { name: string; path: string; bytes: number; hash: string; schema?: { fields: { name: string; type: string }[]; primaryKey: string[] } }
const dataPackage = publishedJson<{ name: string; version: string; resources: Resource[] }>('datapackage.json')

describe('datapackage.json', () => {
  test('has a name and a version, and a name for every resource, in the letters that the standard allows', () => {
    const names = [dataPackage.name, ...dataPackage.resources.map(({ name }) => name)]
    expect(names.filter(name => !/^[a-z0-9._/-]+$/.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
    expect(dataPackage.version).toBe(publishedJson<{ version: string }>('edition.json').version)
  })

  test.each(dataPackage.resources.map(resource => [resource.path, resource] as const))(
    '%s is there with the size and the hash that are told',
    (path, { bytes, hash }) => {
      const content = readFileSync(resolve(folder, path))
      expect([bytes, hash]).toEqual([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`])
    },
  )

  test('the columns of the table are those that are told, in their order', () => {
    const [table] = dataPackage.resources.filter(({ schema }) => schema)
    expect(table?.schema?.fields.map(({ name }) => name)).toEqual(csvParse(publishedText('values.csv')).columns)
  })
})

describe('values.csv-metadata.json', () => {
  type Column = { name: string; titles: string; datatype: string | { base: string; format: string }; null?: string; required?: boolean }
  const metadata = publishedJson<{ '@context': unknown; url: string; tableSchema: { columns: Column[]; primaryKey: string[] } }>('values.csv-metadata.json')
  const { columns, primaryKey } = metadata.tableSchema
  const rows = csvParse(publishedText('values.csv'))
  const tests: Record<string, RegExp> = { string: /./, gYear: /^\d{4}$/, decimal: /^-?\d+(\.\d+)?$/ }

  test('names the context of the standard and the table beside it', () => {
    expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'nl' }])
    expect(existsSync(resolve(folder, metadata.url))).toBe(true)
  })

  test('every cell is of the type of its column, or empty where that may be', () => {
    const wrong = columns.flatMap(({ name, datatype, null: empty, required }) => {
      const pattern = typeof datatype === 'string' ? tests[datatype] : new RegExp(`^(?:${datatype.format})$`)
      return rows.map(row => row[name] ?? '').filter(cell => (cell === empty ? required : !pattern?.test(cell)))
    })
    expect(wrong).toEqual([])
  })

  test('the key names each row once', () => {
    expect(new Set(rows.map(row => primaryKey.map(name => row[name]).join())).size).toBe(rows.length)
  })
})

describe('dcat.jsonld', () => {
  const published = publishedJson<jsonld.JsonLdDocument>('dcat.jsonld')
  const about = { files: [], edition: { version: '0a1b2c3d', date: '2026-11-24' }, changelog: [], years: [2020, 2022] as const }
  type Node = Record<string, unknown> & { '@id': string; '@type': string[] }
  const expand = async (document: unknown) =>
    (await jsonld.expand(document as jsonld.JsonLdDocument, { base: 'https://atlas.example/data/v1/dcat.jsonld' })) as unknown as Node[]
  const ofType = (nodes: Node[], type: string) => nodes.filter(node => node['@type'].includes(`http://www.w3.org/ns/dcat#${type}`))
  const [dct, dcat] = ['http://purl.org/dc/terms/', 'http://www.w3.org/ns/dcat#']
  const required = {
    Dataset: ['title', 'description', 'identifier', 'accessRights', 'creator', 'publisher']
      .map(name => dct + name)
      .concat(`${dcat}contactPoint`, `${dcat}theme`),
    Catalog: ['title', 'description', 'publisher'].map(name => dct + name).concat(`${dcat}contactPoint`, `${dcat}dataset`),
    Distribution: [`${dcat}accessURL`, `${dct}license`],
  }
  const missing = (node: Node | undefined, type: keyof typeof required) => required[type].filter(property => node?.[property] === undefined)

  test('has all that the profile requires once the host has filled in who and where', async () => {
    const nodes = await expand(catalogueEntry({ ...about, site: filled }))
    expect(missing(ofType(nodes, 'Dataset')[0], 'Dataset')).toEqual([])
    expect(missing(ofType(nodes, 'Catalog')[0], 'Catalog')).toEqual([])
  })

  test('leaves out what only the host knows, and invents none of it', async () => {
    const nodes = await expand(catalogueEntry({ ...about, site: emptySite }))
    expect(missing(ofType(nodes, 'Dataset')[0], 'Dataset')).toEqual([`${dct}identifier`, `${dcat}contactPoint`])
  })

  test('names the publisher as the host does', async () => {
    const names = (await expand(catalogueEntry({ ...about, site: filled }))).flatMap(node => node['http://xmlns.com/foaf/0.1/name'] ?? [])
    expect(names).toEqual([{ '@value': 'Gemeente Voorbeeld' }])
  })

  test('every distribution is a file that is there, with a licence', async () => {
    const distributions = ofType(await expand(published), 'Distribution')
    expect(distributions.length).toBeGreaterThan(8)
    for (const node of distributions) {
      expect(missing(node, 'Distribution')).toEqual([])
      const [{ '@id': address = '' } = {}] = node[`${dcat}downloadURL`] as { '@id'?: string }[]
      expect(existsSync(resolve(folder, new URL(address).pathname.replace('/data/v1/', ''))), address).toBe(true)
    }
  })

  test('the dataset names just these distributions, and all its nodes are found', async () => {
    const nodes = await expand(published)
    const named = ofType(nodes, 'Dataset')[0]?.[`${dcat}distribution`] as { '@id': string }[]
    expect(named.map(node => node['@id'])).toEqual(ofType(nodes, 'Distribution').map(node => node['@id']))
  })

  test('says nothing that the context does not know', async () => {
    const flat = JSON.stringify(await expand(published))
    const keys = [...new Set([...flat.matchAll(/"([^"@]+)":/g)].map(([, key]) => key ?? ''))].filter(key => key.includes(':') && !key.startsWith('http'))
    expect(keys).toEqual([])
    expect(flat).toContain('https://creativecommons.org/licenses/by/4.0/')
  })
})
