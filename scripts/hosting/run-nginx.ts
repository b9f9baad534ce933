// Runs nginx on this machine with just the configuration that we publish, for the tests and the bench.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { compress } from './compress'
import { nginxBinary, nginxBrotli } from './nginx-installed'
import { writeNginx } from './write-nginx'

type Wish = {
  dist: string
  port: number
  base: string
  /** As in `compress`. */
  quality: number
  /** Whether each answer leaves a line in `log`. */
  isLogged?: boolean
}

export type RunningNginx = {
  origin: string
  /** The folder with the files, which may be changed. */
  files: string
  /** A line an answer: bytes sent, status, path. */
  log: string
  stop(): Promise<void>
}

/** What Debian's own nginx.conf gives: one worker a processor, our files inside. */
const frame = (isRoot: boolean, isLogged: boolean) => `load_module ${nginxBrotli};
${isRoot ? 'user root;' : ''}
worker_processes auto;
pid nginx.pid;
daemon off;
events { worker_connections 1024; }
http {
  sendfile on;
  tcp_nopush on;
  log_format sent '$bytes_sent $status $uri';
  access_log ${isLogged ? 'access.log sent' : 'off'};
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  include conf.d/*.conf;
}
`

const answers = (port: number) =>
  new Promise<boolean>(resolve => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })

async function untilItAnswers(nginx: ChildProcess, port: number, errors: string): Promise<void> {
  while (nginx.exitCode === null) {
    if (await answers(port)) return
    await setTimeout(50)
  }
  throw new Error(`nginx did not start: ${existsSync(errors) ? readFileSync(errors, 'utf8') : 'it wrote no reason'}`)
}

/** Copies `dist`, compresses it and serves it at http://127.0.0.1:port/base/. Throws with the words of nginx where it does not start. */
export async function runNginx({ dist, port, base, quality, isLogged = false }: Wish): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'focusatlas-nginx-'))
  const files = join(folder, 'www', base)
  mkdirSync(files, { recursive: true })
  cpSync(dist, files, { recursive: true })
  await compress(files, quality)
  writeNginx(folder, { base, root: join(folder, 'www'), listen: `127.0.0.1:${port}` })
  writeFileSync(join(folder, 'nginx.conf'), frame(process.getuid?.() === 0, isLogged))
  const errors = join(folder, 'error.log')
  const nginx = spawn(nginxBinary, ['-p', `${folder}/`, '-c', 'nginx.conf', '-e', 'error.log'], { stdio: 'ignore' })
  const stop = async () => {
    if (nginx.exitCode === null && nginx.kill()) await once(nginx, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
  await untilItAnswers(nginx, port, errors).catch(async reason => {
    await stop()
    throw reason
  })
  return { origin: `http://127.0.0.1:${port}`, files, log: join(folder, 'access.log'), stop }
}
