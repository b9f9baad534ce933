// What the head of a page says to search engines and to who gets its link.
import type { Area } from '../../src/domain/atlas'
import type { View } from '../../src/domain/view'
import { formatView } from '../../src/state/link'
import { previewName } from './preview-picture'

export const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Data inside a script element: no text of ours can end it. */
const json = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c')

export type HeadWords = { view: View; title: string; description: string; area: Area | null; edition: string }

/** The address of a page: whole where the host has said where the atlas will be found, else below the page's base. */
const addressOf = (view: View, address: string) => `${address}${formatView(view)}` || './'

function structuredData({ view, title, description, area, edition }: HeadWords, address: string): object {
  const url = addressOf(view, address)
  const common = { '@context': 'https://schema.org', url, name: title, description, inLanguage: view.language }
  if (!area)
    return {
      ...common,
      '@type': 'Dataset',
      dateModified: edition,
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      subjectOf: [
        { '@type': 'DataDownload', name: 'DCAT-AP-NL', contentUrl: `${address}data/v1/dcat.jsonld`, encodingFormat: 'application/ld+json' },
        { '@type': 'DataDownload', name: 'Data Package', contentUrl: `${address}data/v1/datapackage.json`, encodingFormat: 'application/json' },
      ],
      spatialCoverage: 'Nederland',
      distribution: ['areas.json', 'values.csv', 'areas.geojson'].map(file => ({
        '@type': 'DataDownload',
        name: file,
        contentUrl: `${address}data/v1/${file}`,
        encodingFormat: { json: 'application/json', csv: 'text/csv', geojson: 'application/geo+json' }[file.split('.')[1] ?? ''],
      })),
    }
  const [west, south, east, north] = area.boundary.bounds
  const [longitude, latitude] = area.boundary.label
  return {
    ...common,
    '@type': 'Place',
    name: area.name,
    alternateName: area.aliases,
    sameAs: area.websites,
    address: { '@type': 'PostalAddress', addressLocality: area.municipality.name, addressRegion: area.province, addressCountry: 'NL' },
    geo: [
      { '@type': 'GeoCoordinates', latitude, longitude },
      { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    ],
  }
}

/** The elements of a head, one a line. `address` is where the atlas will be found, or empty. */
export function headOf(words: HeadWords, address: string): string {
  const { view, title, description, area } = words
  const [url, dutch, english] = [view, { ...view, language: 'nl' as const }, { ...view, language: 'en' as const }].map(one =>
    escapeHtml(addressOf(one, address)),
  )
  const property = (name: string, content: string) => `<meta property="og:${name}" content="${escapeHtml(content)}" />`
  return [
    `<meta name="description" content="${escapeHtml(description)}" />`,
    `<link rel="canonical" href="${url}" />`,
    `<link rel="alternate" hreflang="nl" href="${dutch}" />`,
    `<link rel="alternate" hreflang="en" href="${english}" />`,
    `<link rel="alternate" hreflang="x-default" href="${dutch}" />`,
    property('type', 'website'),
    property('site_name', 'Focusatlas'),
    property('locale', view.language === 'en' ? 'en_GB' : 'nl_NL'),
    property('title', title),
    property('description', description),
    ...(address === ''
      ? []
      : [
          property('url', addressOf(view, address)),
          property('image', `${address}${previewName(area?.id ?? null, view.language)}`),
          property('image:width', '1200'),
          property('image:height', '630'),
          property('image:alt', title),
          '<meta name="twitter:card" content="summary_large_image" />',
        ]),
    ...(view.page === 'embed' ? ['<meta name="robots" content="noindex" />'] : []),
    `<script type="application/ld+json">${json(structuredData(words, address))}</script>`,
  ].join('\n    ')
}
