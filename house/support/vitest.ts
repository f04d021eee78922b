import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './run.ts'
import type { Tally } from './tally.ts'
import { tally } from './tally.ts'

/** Runs one project of `vitest.config.ts`, shows its output, and answers its tally. */
export async function runVitest(root: string, project: string, args: readonly string[]): Promise<Tally> {
  const file = join(root, '.cache', `vitest-${project}.json`)
  await mkdir(join(root, '.cache'), { recursive: true })
  await rm(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ran = await run('vitest', ['run', '--project', project, ...reporters, ...args], { cwd: root, show: true })
  const report = await readFile(file, 'utf8').then(JSON.parse, () => undefined)
  return tally(project, report, ran.code, ran.seconds)
}
