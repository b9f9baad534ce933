// A site for one test alone, of which it may change the files while windows are open.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { port } from './addresses'

const root = resolve(import.meta.dirname, '../..')

/** Where the test begins and every address is relative to; `folder` holds the files of its site. */
export const onOwnSite = base.extend<{ folder: string; baseURL: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'focusatlas-site-'))
    cpSync(join(root, 'dist'), folder, { recursive: true })
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  baseURL: async ({ folder }, use, { parallelIndex }) => {
    const own = port + 20 + parallelIndex
    const address = `http://127.0.0.1:${own}/`
    const args = ['--import', 'tsx', 'scripts/serve.ts', '--port', String(own), '--folder', relative(root, folder)]
    const server = spawn(process.execPath, args, { cwd: root })
    await expect(async () => expect((await fetch(address)).ok).toBe(true)).toPass({ timeout: 20_000 })
    await use(address)
    server.kill()
  },
})
