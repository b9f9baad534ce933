// Writes several files, or none of them.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Puts texts, by their path in a folder, in the place of what stands there. Where one fails all are as they were, and it throws. */
export function writeTogether(folder: string, files: ReadonlyMap<string, string>, rename: typeof renameSync = renameSync) {
  const paths = [...files.keys()].map(name => join(folder, name))
  const done: string[] = []
  try {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(`${join(folder, name)}.new`, text)
    }
    for (const path of paths) {
      if (existsSync(path)) copyFileSync(path, `${path}.old`)
      done.push(path)
      rename(`${path}.new`, path)
    }
  } catch (error) {
    for (const path of done) {
      if (existsSync(`${path}.old`)) renameSync(`${path}.old`, path)
      else rmSync(path, { force: true })
    }
    throw new Error(`Nothing was written: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    for (const path of paths) for (const ending of ['.new', '.old']) rmSync(path + ending, { force: true })
  }
}
