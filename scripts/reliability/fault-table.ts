// The table of faults that were tried, from the titles of their tests: 'what goes wrong → what the reader sees'.

type Spec = { title: string; file: string; tests: { annotations: { type: string; description?: string }[] }[] }
type Suite = { suites?: Suite[]; specs?: Spec[] }
/** What Playwright lists with its JSON reporter, as far as it is used. */
export type ListedTests = { suites: Suite[] }

export type Fault = { file: string; fault: string; seen: string; kept: string }

/** Every test puts a presentation into the browser and reads it again; a test that keeps more says so itself. */
const always = 'the visitor’s presentations'

const specsIn = ({ suites = [], specs = [] }: Suite): Spec[] => [...specs, ...suites.flatMap(specsIn)]

/** The faults of a list, in its order. Throws where a title does not say what the reader sees. */
export function faultsIn(listed: ListedTests): Fault[] {
  return listed.suites.flatMap(specsIn).map(({ title, file, tests }) => {
    const [fault, seen] = title.split(' → ')
    if (!fault || !seen) throw new Error(`${file}: ‘${title}’ should read as ‘what goes wrong → what the reader sees’.`)
    const kept = tests[0]?.annotations.find(({ type }) => type === 'kept')?.description
    return { file, fault, seen, kept: kept ?? always }
  })
}

const ofFile = /^(\S+\.(?:json|csv|geojson)) (.+)$/

/** Files that fare alike stand in one row. */
function rowsOf(faults: readonly Fault[]): string[] {
  const rows = new Map<string, { names: string[]; rest: string; fault: Fault }>()
  for (const fault of faults) {
    const [, name, rest] = ofFile.exec(fault.fault) ?? []
    const key = [rest ?? fault.fault, fault.seen, fault.kept].join('|')
    const row = rows.get(key) ?? { names: [], rest: rest ?? fault.fault, fault }
    rows.set(key, { ...row, names: name ? [...row.names, `\`${name}\``] : row.names })
  }
  return [...rows.values()].map(({ names, rest, fault }) => `| ${[names.join(', '), rest].filter(Boolean).join(' ')} | ${fault.seen} | ${fault.kept} |`)
}

/** The page as Markdown; `aboutOf` gives the sentence at the top of a spec. */
export function reliabilityPage(faults: readonly Fault[], aboutOf: (file: string) => string): string {
  const files = [...new Set(faults.map(({ file }) => file))].toSorted()
  const parts = files.map(
    file => `## ${aboutOf(file)}

Tried in \`tests/e2e/${file}\`.

| what goes wrong | what the reader sees | what is kept |
| --- | --- | --- |
${rowsOf(faults.filter(fault => fault.file === file)).join('\n')}
`,
  )
  return `# What goes wrong, and what the reader sees

Every line is a test that drives the built app in Chromium and brings the fault about. This page is made from the names of those tests: \`npm run docs:reliability\`. What a new version and a missing network do stands in \`tests/e2e/offline.spec.ts\`.

${parts.join('\n')}`
}
