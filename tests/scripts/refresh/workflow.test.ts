import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../../support/published'

type Step = { uses?: string; run?: string; name?: string; if?: string; env?: Record<string, string> }
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
    expect(refresh.steps.find(({ run }) => run?.includes('GITHUB_STEP_SUMMARY'))?.if).toBe('always()')
    expect(commands.at(-1)).toMatch(/gh pr create .*--body-file/)
  })

  test('lets nothing that somebody typed become part of a command', () => {
    for (const command of commands) expect(command).not.toContain('${{')
  })
})

test.each(['boundaries', 'cbs', 'health', 'liveability', 'police'])('there is a command for %s alone', source => {
  expect(scripts[`data:${source}`]).toBe(`npm run data:refresh -- ${source}`)
})
