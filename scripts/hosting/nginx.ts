// The configuration of nginx, made from the same headers that our own server sends.
import { contentTypes } from './content-types'
import { headersFor } from './headers'

export type NginxPlace = {
  /** The path that the atlas lies below, with a slash at both ends. */
  base: string
  /** The folder that holds the built files at `base`: for '/kaart/' they lie in its folder `kaart`. */
  root: string
  /** An address and port as nginx writes them. */
  listen: string
}

export const usualPlace: NginxPlace = { base: '/', root: '/srv/focusatlas', listen: '80' }

/** Paths below the app's folder that stand for all kinds that differ in a header. */
const kinds = { any: '/', asset: '/assets/x.js', embedded: '/insluiten/' }

/** A pattern for a path below the base; our bases hold no signs that mean something in a pattern but the dot and the plus. */
const patternOf = (base: string, rest: string) => `~^${base.replace(/[.+]/g, '\\$&')}${rest}`

/** Headers whose value depends on the path, each with the variable that nginx finds it in. */
const varying: Readonly<Record<string, string>> = { 'content-security-policy': '$focusatlas_security', 'cache-control': '$focusatlas_keep' }

function headerLines(): string {
  const lines = Object.entries(headersFor(kinds.any)).map(([name, value]) => `add_header ${name} "${varying[name] ?? value}" always;`)
  return `# Written by \`npm run hosting\` from scripts/hosting/headers.ts. Change it there.\n${lines.join('\n')}\n`
}

/** Which value goes with which path: nginx knows no other way to say it once. */
function maps({ base }: NginxPlace): string {
  const of = (kind: keyof typeof kinds, name: string) => headersFor(kinds[kind])[name] ?? ''
  return `# The path as it was asked for, cleaned by nginx: what a page may do never follows from the raw address.
map $focusatlas_path $focusatlas_security {
  default "${of('any', 'content-security-policy')}";
  ${patternOf(base, '(en/)?insluiten/')} "${of('embedded', 'content-security-policy')}";
  ${patternOf(base, 'assets/')} "${of('asset', 'content-security-policy')}";
}
map $focusatlas_path $focusatlas_keep {
  default "${of('any', 'cache-control')}";
  ${patternOf(base, 'assets/')} "${of('asset', 'cache-control')}";
}`
}

const types = () =>
  Object.entries(contentTypes)
    .map(([end, { type }]) => `    ${type} ${end};`)
    .join('\n')

function server(place: NginxPlace): string {
  const { base, root, listen } = place
  // At the root of a server every address belongs to the atlas.
  const elsewhere = base === '/' ? '' : `\n  location = ${base.slice(0, -1)} {\n    return 308 ${base}$is_args$args;\n  }\n`
  return `server {
  listen ${listen};
  root ${root};
  server_tokens off;
  # Behind a proxy nginx knows neither the name nor the scheme that visitors see.
  absolute_redirect off;
  charset utf-8;
  charset_types text/css text/javascript text/csv text/plain text/xml;
  types {
${types()}
  }
  include focusatlas/compress/*.conf;
  set $focusatlas_path $uri;
${elsewhere}
  location ${base} {
    include focusatlas/headers.conf;
    # A page finds its files by the way back to the app's folder, which only holds for an address with a slash at its end.
    rewrite ^(${base}(?:.*/)?[^/.]+)$ $1/ permanent;
    error_page 404 @focusatlas_unknown;
    try_files $uri \${uri}index.html =404;

    # A file that is not there is no page.
    location ~* \\.[a-z0-9]+$ {
      try_files $uri @focusatlas_missing;
    }
  }

  location @focusatlas_missing {
    include focusatlas/headers.conf;
    default_type text/plain;
    return 404 "Not found";
  }

  # An address that is no page gets the app, which then says in a sentence what it did not understand.
  location @focusatlas_unknown {
    include focusatlas/headers.conf;
    sub_filter '<base href="./"' '<base href="${base}"';
    try_files ${base}shell.html =404;
  }
}`
}

const compressibleTypes = () =>
  Object.values(contentTypes)
    .filter(({ type, isCompressible }) => isCompressible && type !== 'text/html')
    .map(({ type }) => type)
    .join(' ')

const gzip = () => `# What has no .gz beside it is compressed on its way.
gzip_static on;
gzip on;
gzip_vary on;
gzip_proxied any;
gzip_comp_level 5;
gzip_min_length 1000;
gzip_types ${compressibleTypes()};
`

const brotli = `# Only where nginx has the module ngx_http_brotli_static; leave this file out elsewhere.
brotli_static on;
`

/** The files below /etc/nginx, by their names there. */
export function nginxFiles(place: NginxPlace): Record<string, string> {
  return {
    'conf.d/focusatlas.conf': `# Written by \`npm run hosting\`; what stands where is told in docs/hosting.md.\n\n${maps(place)}\n\n${server(place)}\n`,
    'focusatlas/headers.conf': headerLines(),
    'focusatlas/compress/gzip.conf': gzip(),
    'focusatlas/compress/brotli.conf': brotli,
  }
}
