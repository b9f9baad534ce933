// What kind each published file is by the end of its name, and which of them are worth compressing.

type Kind = { type: string; isCompressible: boolean }

/** Fonts, pictures and tiles are small by themselves. */
export const contentTypes: Readonly<Record<string, Kind>> = {
  html: { type: 'text/html', isCompressible: true },
  css: { type: 'text/css', isCompressible: true },
  js: { type: 'text/javascript', isCompressible: true },
  json: { type: 'application/json', isCompressible: true },
  geojson: { type: 'application/geo+json', isCompressible: true },
  webmanifest: { type: 'application/manifest+json', isCompressible: true },
  csv: { type: 'text/csv', isCompressible: true },
  svg: { type: 'image/svg+xml', isCompressible: true },
  txt: { type: 'text/plain', isCompressible: true },
  xml: { type: 'text/xml', isCompressible: true },
  png: { type: 'image/png', isCompressible: false },
  woff2: { type: 'font/woff2', isCompressible: false },
  pmtiles: { type: 'application/vnd.pmtiles', isCompressible: false },
  zip: { type: 'application/zip', isCompressible: false },
}

/** 'html' for index.html; empty where a name has no end. */
export const endOf = (name: string) => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''

export const isCompressible = (name: string) => contentTypes[endOf(name)]?.isCompressible ?? false
