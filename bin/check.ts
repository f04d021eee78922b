import { performance } from 'node:perf_hooks'
import { writeModuleMap } from '../house/module-map.ts'
import { runChecks } from '../house/report.ts'
import { run } from '../house/support/run.ts'

/** `npm run check` looks; `npm run check -- --fix` first formats and prints what is generated. */
const root = new URL('..', import.meta.url).pathname
const started = performance.now()

if (process.argv.includes('--fix')) {
  await run('biome', ['check', '--write', '.'], { cwd: root })
  await writeModuleMap(root)
}
const outcomes = await runChecks(root, (line) => console.log(line))
const failed = outcomes.filter((o) => o.findings.length > 0).length
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`${outcomes.length - failed} checks passed, ${failed} failed, ${seconds} s`)
process.exitCode = failed === 0 ? 0 : 1
