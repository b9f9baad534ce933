// Keeps answers of services on disk, so that a run that broke off goes on where it was.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type AnswerCache = { get(address: string): string | null; put(address: string, text: string): void }

/** A cache in a folder. Answers older than `keepHours` are not used, nor those of another run where `isFresh` is asked. */
export function answerCache(folder: string, keepHours: number, isFresh = false, now: () => number = Date.now): AnswerCache {
  const own = new Set<string>()
  const fileOf = (address: string) => join(folder, `${createHash('sha256').update(address).digest('hex').slice(0, 32)}.json`)
  return {
    get(address) {
      try {
        const { address: of, kept, text } = JSON.parse(readFileSync(fileOf(address), 'utf8')) as { address: string; kept: number; text: string }
        const isUsable = of === address && now() - kept < keepHours * 3_600_000 && (!isFresh || own.has(address))
        return isUsable ? text : null
      } catch {
        // Not there, or half written by a run that was killed: it is asked for again.
        return null
      }
    },
    put(address, text) {
      own.add(address)
      mkdirSync(folder, { recursive: true })
      const file = fileOf(address)
      writeFileSync(`${file}.new`, JSON.stringify({ address, kept: now(), text }))
      renameSync(`${file}.new`, file)
    },
  }
}
