// npm run data:refresh [-- source …] [--write]: fresh figures and outlines from the services; see docs/refreshing.md.
import { readOptions } from './options'
import { showProgress } from './progress'
import { reportText } from './report'
import { run } from './run'

try {
  const options = readOptions(process.argv.slice(2))
  const report = await run(options, { progress: showProgress() })
  console.log(`${reportText(report)}\nThe report stands in ${options.report}.`)
  process.exitCode = report.failure === null && report.stops.length === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
