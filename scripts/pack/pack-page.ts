// The one page of the room pack: code, style, faces and data all inside it, so that it works wherever it is opened.
import { beforePaintInPack, hashOf } from '../prerender/inline-scripts'
import { escapeHtml } from '../prerender/page-head'

export type PackParts = {
  title: string
  waiting: string
  code: string
  style: string
  /** An SVG. */
  icon: string
  /** Texts by their name below the app's folder. */
  files: ReadonlyMap<string, string>
  /** Where the atlas can be found on the internet, or ''. */
  home: string
}

/** No text of ours can end the script that it stands in. */
const asScript = (code: string) => code.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '<\\!--')
const asData = (text: string) => JSON.stringify(text).replace(/</g, '\\u003c')

/** What no server says here the page says itself: nothing comes from elsewhere but a PDOK background that the visitor chooses. */
const contentSecurity = (scripts: readonly string[]) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob: https://service.pdok.nl',
    'font-src data:',
    'connect-src data: blob: https://service.pdok.nl',
    // MapLibre starts its worker from a data address where a page has no origin.
    'worker-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

export function packPage({ title, waiting, code, style, icon, files, home }: PackParts): string {
  const app = asScript(code)
  const data = [...files].map(([name, text]) => `<script type="application/json" data-file="${escapeHtml(name)}">${asData(text)}</script>`)
  return `<!doctype html>
<html lang="nl" data-theme="light"${home === '' ? '' : ` data-home="${escapeHtml(home)}"`}>
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentSecurity([beforePaintInPack, app])}" />
    <meta name="referrer" content="no-referrer" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />
    <script>${beforePaintInPack}</script>
    <style>${style.replaceAll('</', '<\\/')}</style>
  </head>
  <body>
    <div id="app"><p style="margin: 4rem auto; max-width: 40rem; padding: 0 1rem; font: 17px/1.45 system-ui, sans-serif">${escapeHtml(waiting)}</p></div>
    ${data.join('\n    ')}
    <script>${app}</script>
  </body>
</html>
`
}
