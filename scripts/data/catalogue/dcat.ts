// dcat.jsonld: the entry for a catalogue of open data, as DCAT-AP-NL 3.0 asks for it.

import type { Site } from '../../../src/data/load-site'
import { type Language, languages } from '../../../src/domain/atlas'
import { type About, description, inEach, keywords, licence, provenance, publisherOf, title } from './about'
import { type DescribedFile, formats } from './described-files'

/** The lists of values that the profile names. */
const european = (list: string, value: string) => ({ '@id': `http://publications.europa.eu/resource/authority/${list}/${value}` })
const threeLetters = { nl: 'NLD', en: 'ENG' } as const
const tongues = (of: readonly Language[]) => of.map(one => european('language', threeLetters[one]))
const mediaType = (type: string) => ({ '@id': `https://www.iana.org/assignments/media-types/${type}` })

const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const day = (date: string) => ({ '@type': 'xsd:date', '@value': date })
const typed = (type: string, id: string) => ({ '@type': type, '@id': id })

/** Where to ask something; nothing where the host has not said so. */
const contactOf = ({ contact }: Site) =>
  contact === ''
    ? {}
    : {
        'dcat:contactPoint': {
          '@id': '#contact',
          '@type': 'vcard:Kind',
          [contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: { '@id': contact },
        },
      }

/** The profile asks for the whole address of the dataset; nothing where the host has not said where the atlas is. */
const identifierOf = ({ address }: Site) => (address === '' ? {} : { 'dct:identifier': `${address}data/v1/dcat.jsonld#dataset` })

function distribution({ name, text, format, languages: spoken, bytes, sha256 }: DescribedFile, { edition }: About): object {
  return {
    '@id': `#${name}`,
    '@type': 'dcat:Distribution',
    'dct:title': name,
    'dct:description': inEach(text),
    'dcat:accessURL': { '@id': name },
    'dcat:downloadURL': { '@id': name },
    'dct:license': typed('dct:LicenseDocument', licence.uri),
    'dct:format': { ...european('file-type', formats[format].fileType), '@type': 'dct:MediaTypeOrExtent' },
    'dcat:mediaType': { ...mediaType(formats[format].mediaType), '@type': 'dct:MediaType' },
    'dct:language': tongues(spoken),
    'dct:modified': day(edition.date),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
  }
}

/** Addresses are relative to the file itself, so that it is right wherever the atlas stands. */
export function catalogueEntry(about: About): object {
  const { files, edition, site, changelog, years } = about
  const publisher = { '@id': '#publisher' }
  const newest = changelog[0]?.changes.map(({ text }) => text) ?? []
  return {
    '@context': context,
    '@graph': [
      {
        '@id': '#catalogue',
        '@type': 'dcat:Catalog',
        'dct:title': inEach(title),
        'dct:description': inEach(description),
        'dct:publisher': publisher,
        'dct:language': tongues(languages),
        'dct:license': typed('dct:LicenseDocument', licence.uri),
        'foaf:homepage': typed('foaf:Document', '../../'),
        ...contactOf(site),
        'dcat:dataset': { '@id': '#dataset' },
      },
      {
        '@id': '#dataset',
        '@type': 'dcat:Dataset',
        ...identifierOf(site),
        'dct:title': inEach(title),
        'dct:description': inEach(description),
        'dct:accessRights': { ...european('access-right', 'PUBLIC'), '@type': 'dct:RightsStatement' },
        ...contactOf(site),
        'dct:creator': publisher,
        'dct:publisher': publisher,
        'dcat:theme': ['SOCI', 'REGI', 'HEAL'].map(theme => european('data-theme', theme)),
        'dcat:keyword': languages.flatMap(language => keywords[language].map(word => ({ '@language': language, '@value': word }))),
        'dct:language': tongues(languages),
        'dct:modified': day(edition.date),
        'dct:accrualPeriodicity': european('frequency', 'IRREG'),
        'dct:spatial': { ...european('country', 'NLD'), '@type': 'dct:Location' },
        'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': day(`${years[0]}-01-01`), 'dcat:endDate': day(`${years[1]}-12-31`) },
        'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'rdfs:label': inEach(provenance) },
        'dcat:landingPage': typed('foaf:Document', '../../verantwoording/'),
        'dcat:version': edition.version,
        'adms:versionNotes': newest.flatMap(inEach),
        'dcat:distribution': files.map(({ name }) => ({ '@id': `#${name}` })),
      },
      { ...publisher, '@type': 'foaf:Agent', 'foaf:name': publisherOf(site) },
      ...files.map(file => distribution(file, about)),
    ],
  }
}
