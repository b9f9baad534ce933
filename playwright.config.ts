import { defineConfig } from '@playwright/test'
import { chromiumFlags } from './scripts/chromium-flags'
import { baseAddress, port } from './tests/e2e/addresses'

/** Drives the built app in a real Chromium, since some faults only show in a build. Run `npm run build` first. */
export default defineConfig({
  testDir: 'tests/e2e',
  snapshotPathTemplate: '{testDir}/accessibility-tree/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Without a graphics card the map is drawn by the processor, so everything may take its time.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: baseAddress,
    locale: 'nl-NL',
    contextOptions: { reducedMotion: 'reduce' },
    colorScheme: 'light',
    // What is kept for offline has a spec of its own; elsewhere it would only take time.
    serviceWorkers: 'block',
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: chromiumFlags,
    },
  },
  projects: [{ name: 'desktop', use: { viewport: { width: 1440, height: 900 } } }],
  webServer: { command: `node --import tsx scripts/serve.ts --port ${port}`, url: baseAddress, reuseExistingServer: false },
})
