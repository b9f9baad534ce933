// How the service worker is built: apart from the app, into one file of its own.
import { resolve } from 'node:path'
import type { InlineConfig } from 'vite'

export const root = resolve(import.meta.dirname, '../..')

export const workerBuild: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2023',
    outDir: resolve(root, 'dist'),
    emptyOutDir: false,
    copyPublicDir: false,
    lib: { entry: 'src/offline/service-worker.ts', formats: ['es'], fileName: () => 'service-worker.js' },
  },
}
