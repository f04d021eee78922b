import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './run.ts'
import type { Tally } from './tally.ts'
import { tally } from './tally.ts'

/** Runs projects of `vitest.config.ts` together, shows the output, and answers their tally under the last one's name. */
export async function runVitest(root: string, projects: readonly string[]): Promise<Tally> {
  const name = projects.at(-1) ?? 'none'
  const file = join(root, '.cache', `vitest-${name}.json`)
  await mkdir(join(root, '.cache'), { recursive: true })
  await rm(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ran = await run('vitest', ['run', ...projects.map((p) => `--project=${p}`), ...reporters], {
    cwd: root,
    show: true,
  })
  const report = await readFile(file, 'utf8').then(JSON.parse, () => undefined)
  return tally(name, report, ran.code, ran.seconds)
}
