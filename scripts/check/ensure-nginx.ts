// Finds nginx with its Brotli module for the test of the published configuration, or installs both where this machine lets us.
import { existsSync } from 'node:fs'
import { nginxBinary, nginxBrotli } from '../hosting/nginx-installed'
import { installPackages } from './install-packages'

const isThere = () => existsSync(nginxBinary) && existsSync(nginxBrotli)

/** Null where all is there, else one sentence that says what to do. */
export function ensureNginx(): string | null {
  if (!isThere()) installPackages('nginx', 'libnginx-mod-http-brotli-static')
  return isThere() ? null : 'No nginx for the test of its configuration: install nginx and libnginx-mod-http-brotli-static (Debian 12 or newer).'
}
