// The few lines that run inside a page before its code: what must be right at the first paint. Their hashes stand in the headers.
import { createHash } from 'node:crypto'

/** Light, dark or beamer as the link or the device asks, whether the walk was offered before (src/app/use-appearance, src/help/tour-memory), and that the code of the app does not come. */
const themeFrom = (query: string) =>
  "(()=>{const r=document.documentElement.dataset;const a={licht:'light',donker:'dark',beamer:'beamer'}[new URLSearchParams(" +
  query +
  ").get('weergave')];" +
  "r.theme=a||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light');" +
  "try{if(localStorage.getItem('focusatlas-rondleiding')!==null)r.knowsTour=''}catch{r.knowsTour=''}" +
  "addEventListener('error',e=>{if(e.target instanceof HTMLScriptElement)r.stuck=''},true)})()"

export const beforePaint = themeFrom('location.search')

/** The same in the one page of the room pack, whose choices stand behind the '#'. */
export const beforePaintInPack = themeFrom("location.hash.split('#')[1]?.split('?')[1]")

export const inlineScripts = [beforePaint]

/** The source of a Content-Security-Policy that allows just this script. */
export const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
