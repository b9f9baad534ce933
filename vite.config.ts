import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Relative addresses, so that one build works below any path; while developing every address hangs below '/'. */
export default defineConfig(({ command }) => ({
  base: command === 'build' ? './' : '/',
  plugins: [react(), { name: 'base-while-developing', apply: 'serve', transformIndexHtml: html => html.replace('<base href="./" />', '<base href="/" />') }],
  worker: { format: 'es' },
  build: { target: 'es2023', manifest: true, license: { fileName: 'licenties.json' }, chunkSizeWarningLimit: 1200, assetsInlineLimit: 0 },
}))
