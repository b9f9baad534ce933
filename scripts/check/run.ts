// Runs one command of the check with its output on screen.
import { spawnSync } from 'node:child_process'

/** Whether the command ended well; `extra` is added to its environment. */
export function run(command: string, words: readonly string[], extra: Record<string, string> = {}): boolean {
  const { status } = spawnSync(command, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...extra },
    shell: process.platform === 'win32',
  })
  return status === 0
}

/** A script of package.json, without npm's own chatter. */
export const runScript = (name: string) => run('npm', ['run', '--silent', name])
