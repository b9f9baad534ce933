import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** npm run gallery: every kind of chart alone, on a page of its own. It needs `npm run data` once. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: resolve(import.meta.dirname, '../../public'),
  plugins: [react()],
  server: { open: '/gallery.html', fs: { allow: [resolve(import.meta.dirname, '../..')] } },
})
