/** How many tests of one step passed and failed, and how long it took. */
export type Tally = {
  name: string
  passed: number
  failed: number
  skipped: number
  seconds: number
  /** what failed, by file and sentence, with the first line of why: the end of a long output is what people are shown */
  broken?: readonly string[]
}

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests?: number
  numTodoTests?: number
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: { status: string; fullName?: string; failureMessages?: string[] }[]
  }[]
}

/**
 * Reads what vitest's JSON reporter wrote. A file that could not be loaded has no failed test of its own; it counts as
 * one. So does a run that ended badly although every test passed (an error that nobody caught).
 */
export function tally(name: string, report: Report | undefined, code: number, seconds: number): Tally {
  if (report === undefined) return { name, passed: 0, failed: 1, skipped: 0, seconds }
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((a) => a.status === 'failed'),
  ).length
  const failed = report.numFailedTests + broken
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0)
  return {
    name,
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped,
    seconds,
    broken: brokenOf(report),
  }
}

const firstLine = (text: string | undefined) =>
  text?.split('\n').find((line) => line.trim() !== '') ?? 'no reason given'

const brokenOf = (report: Report) =>
  report.testResults.flatMap((file) => {
    const tests = file.assertionResults.filter((a) => a.status === 'failed')
    if (tests.length === 0) return file.status === 'failed' ? [`${file.name}: ${firstLine(file.message)}`] : []
    return tests.map((a) => `${file.name} > ${a.fullName ?? ''}: ${firstLine(a.failureMessages?.[0])}`)
  })

/** The closing line of `npm test`, alone on its line, and whether the whole is good. */
export function closing(steps: readonly Tally[]): { line: string; good: boolean } {
  const passed = steps.reduce((sum, s) => sum + s.passed, 0)
  const failed = steps.reduce((sum, s) => sum + s.failed, 0)
  return { line: `${passed} passed, ${failed} failed`, good: failed === 0 && passed > 0 }
}
