// The few lines that run inside a page before its code: what must be right at the first paint. Their hashes stand in the headers.
import { createHash } from 'node:crypto'

/** Light, dark or beamer as the link or the device asks (src/app/use-appearance), and that the code of the app does not come. */
const themeFrom = (query: string) =>
  "(()=>{const r=document.documentElement.dataset;const a={licht:'light',donker:'dark',beamer:'beamer'}[new URLSearchParams(" +
  query +
  ").get('weergave')];" +
  "r.theme=a||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light');" +
  "addEventListener('error',e=>{if(e.target instanceof HTMLScriptElement)r.stuck=''},true)})()"

export const beforePaint = themeFrom('location.search')

/** The same in the one page of the room pack, whose choices stand behind the '#'. */
export const beforePaintInPack = themeFrom("location.hash.split('#')[1]?.split('?')[1]")

/** Whether the walk was offered before (src/help/tour-memory). Asking the storage takes a while, so only a page that offers it does. */
export const beforeInvitation =
  "{const r=document.documentElement.dataset;try{if(localStorage.getItem('focusatlas-rondleiding')!==null)r.knowsTour=''}catch{r.knowsTour=''}}"

/**
 * Before the words of a written page: its code comes once it has been painted. Where a link asks for more than was written it comes at
 * once, that of the live map beside it; where nobody sees the page nothing is painted.
 */
export const afterPaint =
  "{const add=name=>{const t=document.querySelector('template[data-'+name+']');if(t)document.head.append(document.importNode(t.content,true))};" +
  "if(location.search){document.documentElement.dataset.link='';add('code');add('map-code')}else if(document.hidden)add('code');" +
  "else addEventListener('DOMContentLoaded',()=>requestAnimationFrame(()=>setTimeout(add,0,'code')))}"

/** Keeps the last button that was pressed before the app lives, for src/app/early-press. */
export const beforeApp =
  "{let pressed=null;const note=e=>{pressed=e.target.closest('button')};addEventListener('click',note,true);" +
  "window.earlyPress=()=>(removeEventListener('click',note,true),pressed)}"

export const inlineScripts = [beforePaint, beforeInvitation, beforeApp, afterPaint]

/** The source of a Content-Security-Policy that allows just this script. */
export const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
