import { CHECKS, databaseChecks } from './checks.ts'
import { serverPackages } from './dependencies.ts'
import { measure, report as sizeReport } from './sizes.ts'
import type { Check, Finding } from './support/finding.ts'
import { sentence } from './support/finding.ts'
import { lockfileOf, manifestOf } from './support/lockfile.ts'

export type Outcome = { name: string; seconds: number; findings: Finding[] }

/** A check that breaks is a check that failed: it never passes by accident. */
async function outcome(check: Check, root: string): Promise<Outcome> {
  const started = performance.now()
  const findings = await check
    .run(root)
    .catch((error: unknown) => [
      { says: `the check itself broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` },
    ])
  return { name: check.name, seconds: (performance.now() - started) / 1000, findings }
}

/**
 * Runs every check and prints one sentence for each failure, in their order. Answers one outcome for each check. Those that
 * are programs of their own begin at once and run beside the others, which share this process.
 */
export async function runChecks(root: string, print: (line: string) => void): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const checks = [...CHECKS, ...(await databaseChecks(root))]
  const beside = new Map(checks.filter((check) => check.beside).map((check) => [check.name, outcome(check, root)]))
  for (const check of checks) {
    const done = await (beside.get(check.name) ?? outcome(check, root))
    outcomes.push(done)
    const state = done.findings.length === 0 ? 'ok' : `${done.findings.length} to repair`
    print(`${done.name}: ${state} (${done.seconds.toFixed(1)} s)`)
    for (const finding of done.findings) print(`  ${sentence(finding)}`)
  }
  print(`sizes: ${sizeReport(await measure(root))}`)
  const installed = await serverPackages(root, await lockfileOf(root), (await manifestOf(root)) ?? {})
  print(`server: ${installed.length} packages installed`)
  return outcomes
}
