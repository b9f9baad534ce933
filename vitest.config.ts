import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const exclude = ['tests/e2e/**', 'node_modules/**']

/** Sums run in Node; what needs a page (`.tsx`, or a first line that asks for it) gets jsdom. */
export default defineConfig({
  plugins: [react()],
  test: {
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    // A test that asserts nothing fails.
    expect: { requireAssertions: true },
    globalSetup: 'tests/build-data.ts',
    // On two cores the default is one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      // Sums leave nothing behind, so that their files share what was loaded.
      { extends: true, test: { name: 'sums', isolate: false, include: ['tests/**/*.test.ts'], exclude, environment: 'node', setupFiles: 'tests/texts.ts' } },
      { extends: true, test: { name: 'screens', include: ['tests/**/*.test.tsx'], exclude, environment: 'jsdom', setupFiles: 'tests/setup.ts' } },
    ],
  },
})
