// What the reader brought along: in memory, and in the browser's storage only where the reader wants it kept.
import { create } from 'zustand'
import type { Trouble } from '../data/browser-store'
import { isOwn, noOwnData, type OwnData } from '../domain/own-data'
import { isEmpty, merged, viewWithout } from '../domain/own-operations'
import { useStore } from './store'

export type OwnState = {
  /** Null until the browser's storage has been asked. */
  own: OwnData | null
  isKept: boolean
  /** Why it was not kept as the reader wants, or why it is not known whether anything is. */
  trouble: Trouble
  /** What was kept could not be read; it stays where it is until something else is kept or all is deleted. */
  isBroken: boolean
  /** The layers of own shapes that are switched off, by id. */
  hidden: readonly string[]
  /** Whether own data go into the file of a presentation that shows them. */
  isTakenAlong: boolean
}

export const initialOwn: OwnState = { own: null, isKept: false, trouble: null, isBroken: false, hidden: [], isTakenAlong: false }
export const useOwnData = create<OwnState>(() => initialOwn)

/** The storage comes when it is first asked for, so that a page opens without it. */
const storage = () => import('../data/own-storage')
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('focusatlas-own')
/** `loose`: nothing is kept any more, and what a window holds stays there. */
type Message = 'kept' | 'loose' | 'gone'
const tell = (message: Message) => channel?.postMessage(message)

/** Answers why it failed, or null. Never rejects. */
async function attempt(deed: () => Promise<void>): Promise<Trouble> {
  try {
    await deed()
    return null
  } catch (error) {
    const { troubleOf } = await import('../data/browser-store')
    return troubleOf(error)
  }
}

let reading: Promise<void> | null = null

async function read() {
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => void hear(data))
  const trouble = await attempt(async () => {
    const kept = await (await storage()).getOwn()
    const here = useOwnData.getState().own ?? noOwnData
    if (kept === 'broken') useOwnData.setState({ own: here, isBroken: true })
    // What was brought along while the storage was being read stays.
    else useOwnData.setState({ own: kept ? merged(kept, here) : here, isKept: kept !== null })
  })
  if (trouble) useOwnData.setState(({ own }) => ({ own: own ?? noOwnData, trouble }))
}

/** Reads the storage once; later calls wait for the first. Never rejects. */
export function openOwnData(): Promise<void> {
  reading ??= read()
  return reading
}

/** Another window kept something, or deleted all of it: here as well. */
async function hear(message: unknown) {
  if (message === 'gone') return forget()
  if (message === 'loose') return useOwnData.setState({ isKept: false })
  if (message !== 'kept') return
  await attempt(async () => {
    const kept = await (await storage()).getOwn()
    if (kept === null || kept === 'broken') return
    const { own, isKept } = useOwnData.getState()
    replace(isKept || own === null ? kept : merged(own, kept))
    useOwnData.setState({ isKept: true, trouble: null })
  })
}

/** Puts own data in the place of what is here, and leaves out of the link what is gone. */
function replace(own: OwnData) {
  useOwnData.setState({ own })
  const isGone = (indicator: string) => isOwn(indicator) && !own.figures.some(({ id }) => id === indicator)
  const { view } = useStore.getState()
  const changes = viewWithout(view, isGone)
  if (changes) useStore.setState({ view: { ...view, ...changes } })
}

function forget() {
  replace(noOwnData)
  useOwnData.setState({ isKept: false, trouble: null, isBroken: false, hidden: [] })
}

/** Keeps in the storage what is here, one write after the other. */
let keeping: Promise<unknown> = Promise.resolve()
function keep(): Promise<void> {
  const next = keeping.then(async () => {
    const { own, isKept } = useOwnData.getState()
    if (!own || !isKept) return
    const trouble = await attempt(async () => (await storage()).putOwn(own))
    useOwnData.setState({ trouble, ...(trouble ? {} : { isBroken: false }) })
    if (trouble === null) tell('kept')
  })
  keeping = next
  return next
}

/** Changes what is here. Resolves when it has also been kept, where that is wanted. Never rejects. */
export async function changeOwn(change: (own: OwnData) => OwnData): Promise<void> {
  const before = useOwnData.getState().own ?? noOwnData
  const after = change(before)
  if (after === before) return
  // The last thing that is taken away leaves nothing behind in the storage either, but for what was never read from there.
  if (isEmpty(after) && !useOwnData.getState().isBroken) return deleteAllOwn()
  replace(after)
  await keep()
}

/** Keeps everything in this browser from now on, or no longer: then the storage is emptied and what is here stays as long as the page does. Never rejects. */
export async function keepOwn(isKept: boolean): Promise<void> {
  useOwnData.setState({ isKept, trouble: null })
  if (isKept) return keep()
  if (useOwnData.getState().isBroken) return
  const trouble = await attempt(async () => (await storage()).deleteOwn())
  useOwnData.setState({ trouble })
  tell('loose')
}

/** Deletes all of it, here, in the storage and in other windows. Never rejects; where the storage refuses, `trouble` says so. */
export async function deleteAllOwn(): Promise<void> {
  forget()
  await keeping
  const trouble = await attempt(async () => (await storage()).deleteOwn())
  useOwnData.setState({ trouble })
  tell('gone')
}

/** Shows a layer of own shapes on the map, or no longer. */
export const showShapes = (id: string, isShown: boolean) =>
  useOwnData.setState(({ hidden }) => ({ hidden: isShown ? hidden.filter(other => other !== id) : [...hidden, id] }))

/** Puts own data into the files of presentations from now on, or no longer. */
export const takeOwnAlong = (isTakenAlong: boolean) => useOwnData.setState({ isTakenAlong })

/** A fresh id for something a reader brings along. Not `randomUUID`, which a page over plain http does not have. */
export const freshOwnId = () => `own_${Array.from(crypto.getRandomValues(new Uint8Array(5)), byte => byte.toString(16).padStart(2, '0')).join('')}`
