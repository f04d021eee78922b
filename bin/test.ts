import { globSync } from 'node:fs'
import { compareQueries, forgetSeen, markComplete } from '../house/queries.ts'
import { runChecks } from '../house/report.ts'
import { ensureChromium } from '../house/support/chromium.ts'
import type { Tally } from '../house/support/tally.ts'
import { closing } from '../house/support/tally.ts'
import { runVitest } from '../house/support/vitest.ts'

/** `npm test`: the one list, the same on every machine. Check, suites, then browser journeys one after the other. */
const root = new URL('..', import.meta.url).pathname
const say = (line: string) => console.log(line)

/** Does one step, and times it; a step that breaks counts as one failure and says why. */
async function step(name: string, work: () => Promise<Tally>): Promise<Tally> {
  const started = performance.now()
  say(`\n── ${name}`)
  const seconds = () => (performance.now() - started) / 1000
  try {
    return { ...(await work()), name, seconds: seconds() }
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return { name, passed: 0, failed: 1, skipped: 0, seconds: seconds() }
  }
}

const steps: Tally[] = [
  await step('check', async () => {
    const outcomes = await runChecks(root, say)
    const failed = outcomes.filter((o) => o.findings.length > 0).length
    return { name: 'check', passed: outcomes.length - failed, failed, skipped: 0, seconds: 0 }
  }),
  await step('suites', async () => {
    await forgetSeen(root)
    const tally = await runVitest(root, ['house', 'suites'])
    if (tally.failed === 0 && tally.passed > 0) await markComplete(root)
    return tally
  }),
  await step('queries', async () => {
    const { known, fresh, gone } = await compareQueries(root)
    for (const sql of fresh) say(`new: ${sql}`)
    if (fresh.length > 0) say('Read these queries; if they are meant, take them: node house/queries.ts')
    for (const sql of gone) say(`gone: ${sql}`)
    if (gone.length > 0) say(`${gone.length} queries of db/queries.golden.sql were not asked in this run.`)
    return { name: 'queries', passed: known, failed: fresh.length, skipped: 0, seconds: 0 }
  }),
]
if (globSync('tests/journeys/**/*.test.ts', { cwd: root }).length > 0)
  steps.push(
    await step('journeys', async () => {
      process.env.CHROMIUM = await ensureChromium(root, say)
      return runVitest(root, ['journeys'])
    }),
  )

say('\n── summary')
for (const s of steps)
  say(
    `${s.name}: ${s.passed} passed, ${s.failed} failed, ${s.skipped} skipped for want of a capability, ${s.seconds.toFixed(0)} s`,
  )
const total = steps.reduce((sum, s) => sum + s.seconds, 0)
if (total > 20 * 60) say(`The whole took ${(total / 60).toFixed(1)} minutes, over 20; make the slowest step faster.`)
const { line, good } = closing(steps)
for (const broken of steps.flatMap((s) => s.broken ?? [])) say(`failed: ${broken.replaceAll(root, '')}`)
say('')
say(line)
process.exitCode = good ? 0 : 1
