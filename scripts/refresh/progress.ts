// How far a run is, as a bar on the terminal; nothing where nobody looks, as in a scheduled run.
import { SingleBar } from 'cli-progress'

export type Progress = { begin(name: string): void; step(): void; end(): void }

/** A bar a source. `isSeen` and `stream` are for tests. */
export function showProgress(isSeen = Boolean(process.stderr.isTTY) && !process.env.CI, stream: NodeJS.WritableStream = process.stderr): Progress {
  const bar = new SingleBar({ stream, format: '{name} [{bar}] {value} answers, {duration_formatted}', hideCursor: true })
  let [count, isOpen] = [0, false]
  const end = () => {
    if (isOpen) bar.stop()
    isOpen = false
  }
  return {
    begin(name) {
      end()
      if (!isSeen) return
      ;[count, isOpen] = [0, true]
      bar.start(1, 0, { name })
    },
    // How many answers there will be shows only page by page, so the bar is always one short until it ends.
    step() {
      if (!isOpen) return
      count += 1
      bar.setTotal(count + 1)
      bar.update(count)
    },
    end,
  }
}
