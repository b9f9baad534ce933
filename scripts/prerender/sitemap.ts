// The list of all pages for search engines, each with its page in the other language.
import { languages } from '../../src/domain/atlas'
import type { View } from '../../src/domain/view'
import { formatView } from '../../src/state/link'
import { escapeHtml } from './page-head'

/** `address` is where the atlas will be found, with a slash at its end; `date` the ISO date of the content. */
export function sitemapOf(views: readonly View[], address: string, date: string): string {
  const of = (view: View) => escapeHtml(`${address}${formatView(view)}`)
  const lines = views
    .filter(({ page }) => page !== 'embed')
    .map(view => {
      const others = languages.map(language => `<xhtml:link rel="alternate" hreflang="${language}" href="${of({ ...view, language })}"/>`)
      return `<url><loc>${of(view)}</loc><lastmod>${date}</lastmod>${others.join('')}</url>`
    })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${lines.join('\n')}
</urlset>
`
}

export const robotsOf = (address: string) => `User-agent: *\nAllow: /\n${address ? `Sitemap: ${address}sitemap.xml\n` : ''}`
