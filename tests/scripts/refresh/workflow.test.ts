import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../../support/published'

type Step = { uses?: string; run?: string; name?: string; if?: string; env?: Record<string, string>; with?: Record<string, unknown> }
const text = readFileSync(resolve(root, '.github/workflows/data-refresh.yml'), 'utf8')
const workflow = parse(text) as {
  on: { schedule: { cron: string }[]; workflow_dispatch: unknown }
  permissions: Record<string, string>
  jobs: { refresh: { permissions: Record<string, string>; steps: Step[]; 'timeout-minutes': number } }
}
const scripts = (JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts
const { refresh } = workflow.jobs
const commands = refresh.steps.flatMap(({ run }) => run ?? [])

describe('the scheduled refresh', () => {
  test('runs once a month, or when somebody asks', () => {
    expect(workflow.on.schedule.map(({ cron }) => cron)).toEqual([expect.stringMatching(/^\d{1,2} \d{1,2} \d{1,2} \* \*$/)])
    expect(workflow.on).toHaveProperty('workflow_dispatch')
  })

  test('uses only steps of others that are pinned to a commit', () => {
    const used = refresh.steps.flatMap(({ uses }) => uses ?? [])
    expect(used.length).toBeGreaterThan(0)
    for (const step of used) expect(step).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
  })

  test('may do no more than push a branch and open a pull request, with the token of the run only', () => {
    expect(workflow.permissions).toEqual({})
    expect(refresh.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' })
    expect(text).not.toContain('secrets.')
  })

  test('calls commands that the project has', () => {
    const called = commands.flatMap(command => [...command.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? ''))
    expect(called).toEqual(['data:refresh', 'data'])
    for (const name of called) expect(scripts).toHaveProperty([name])
  })

  test('writes, shows the report even where the run stopped, and gives it as the text of the pull request', () => {
    expect(commands.some(command => command.includes('data:refresh -- --write'))).toBe(true)
    expect(refresh.steps.find(({ run }) => run?.includes('GITHUB_STEP_SUMMARY'))?.if).toContain('!cancelled()')
    expect(commands.at(-1)).toMatch(/gh pr create .*--body-file/)
  })

  test('shows the token to its last step only', () => {
    expect(refresh.steps[0]?.with).toEqual({ 'persist-credentials': false })
    expect(refresh.steps.flatMap(({ env }, index) => (env?.GH_TOKEN ? index : []))).toEqual([refresh.steps.length - 1])
  })

  test('lets nothing that somebody typed become part of a command', () => {
    for (const command of commands) expect(command).not.toContain('${{')
  })
})

test.each(['boundaries', 'cbs', 'health', 'liveability', 'police'])('there is a command for %s alone', source => {
  expect(scripts[`data:${source}`]).toBe(`npm run data:refresh -- ${source}`)
})

describe('the pull request', () => {
  let folder: string
  const at = (...names: string[]) => join(folder, ...names)
  const git = (...args: string[]) => execFileSync('git', args, { cwd: at('clone'), encoding: 'utf8' })
  const write = (name: string, content: string) => {
    mkdirSync(join(at(name), '..'), { recursive: true })
    writeFileSync(at(name), content)
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workflow-'))
    execFileSync('git', ['init', '--quiet', '--bare', at('origin')])
    execFileSync('git', ['clone', '--quiet', at('origin'), at('clone')], { stdio: 'ignore' })
    write('clone/src/content/a.csv', 'old')
    write('clone/.gitignore', 'refresh-report')
    git('add', '.')
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'Begin')
    write('clone/refresh-report/report.md', '# Refresh')
    // Stands for the program of GitHub: notes what it is asked, keeps the text, and knows one pull request that is open.
    write(
      'bin/gh',
      `#!/bin/bash\necho "$*" >> ${at('asked')}\n[ "$2" = list ] && echo 7\n[ "$2" = create ] && { cp "$6" ${at('body')}; echo https://voorbeeld.example/8; }\nexit 0\n`,
    )
    chmodSync(at('bin/gh'), 0o755)
    mkdirSync(at('temp'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Runs the last step as the service would. */
  const open = () =>
    execFileSync('bash', ['-e', '-c', commands.at(-1) ?? ''], {
      cwd: at('clone'),
      stdio: 'ignore',
      env: {
        ...process.env,
        PATH: `${at('bin')}:${process.env.PATH}`,
        BRANCH: 'data-refresh/1-1',
        RUN: 'https://voorbeeld.example/run',
        RUNNER_TEMP: at('temp'),
        GITHUB_STEP_SUMMARY: at('summary'),
        GITHUB_REF_NAME: 'main',
      },
    })
  const asked = () => readFileSync(at('asked'), 'utf8')

  test('is not opened where nothing changed', () => {
    open()
    expect(existsSync(at('asked'))).toBe(false)
    expect(readFileSync(at('summary'), 'utf8')).toBe('Nothing changed, so there is no pull request.\n')
  })

  test('has the changes on a branch of its own and the report as its text, and takes the place of one that is still open', () => {
    write('clone/src/content/a.csv', 'new')
    open()
    expect(git('--git-dir', at('origin'), 'show', 'data-refresh/1-1:src/content/a.csv')).toBe('new')
    expect(readFileSync(at('body'), 'utf8')).toBe('# Refresh')
    expect(asked()).toContain('--head data-refresh/1-1 --base main')
    expect(asked()).toContain('pr close 7 --comment A newer refresh takes its place: https://voorbeeld.example/8')
  })

  test('says where the rest is of a report that is too long for it', () => {
    write('clone/src/content/a.csv', 'new')
    write('clone/refresh-report/report.md', 'a'.repeat(70_000))
    open()
    const body = readFileSync(at('body'), 'utf8')
    expect(body.length).toBeLessThan(65_536)
    expect(body).toMatch(/a\n\nThe report is longer than a pull request can be\. All of it: https:\/\/voorbeeld\.example\/run\n$/)
  })
})
