// What was, is and may be again: undo and redo over values that never change.

export type History<Value> = {
  past: readonly Value[]
  present: Value
  future: readonly Value[]
  /** The name of the last step; steps with the same name that follow each other are undone together. */
  step: string | null
}

/** More steps back than anybody goes. */
const most = 100

export const begin = <Value>(present: Value): History<Value> => ({ past: [], present, future: [], step: null })

/** The history after a change. A change that makes no difference is no step. */
export function advance<Value>(history: History<Value>, next: Value, step: string | null = null): History<Value> {
  if (next === history.present) return history
  const isSameStep = step !== null && step === history.step
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-most)
  return { past, present: next, future: [], step }
}

/** One step back; the same history where there is none. */
export function undo<Value>({ past, present, future }: History<Value>): History<Value> {
  const last = past.at(-1)
  return last === undefined ? { past, present, future, step: null } : { past: past.slice(0, -1), present: last, future: [present, ...future], step: null }
}

/** One step forward again; the same history where there is none. */
export function redo<Value>({ past, present, future }: History<Value>): History<Value> {
  const [next, ...rest] = future
  return next === undefined ? { past, present, future, step: null } : { past: [...past, present], present: next, future: rest, step: null }
}
