import type { Check, Finding } from './support/finding.ts'
import { run } from './support/run.ts'

type Diagnostic = {
  severity: string
  category: string
  message: string
  location?: { path?: string; start?: { line?: number } }
}

const FIX = 'run `npm run check -- --fix`'

function said(d: Diagnostic): Finding {
  const file = d.location?.path ?? 'biome.json'
  if (d.category === 'format') return { file, says: `it is not formatted; ${FIX}.` }
  if (d.category.startsWith('assist/')) return { file, says: `its imports are not in order; ${FIX}.` }
  const line = d.location?.start?.line
  return { file, ...(line ? { line } : {}), says: `${d.message} (${d.category})` }
}

/** Format and lint, both by Biome. Warnings count: a rule is on or off. */
export const format: Check = {
  name: 'format and lint',
  beside: true,
  run: async (root) => {
    const ran = await run('biome', ['check', '--reporter=json', '--max-diagnostics=none', '.'], { cwd: root })
    const start = ran.out.indexOf('{"summary"')
    if (start < 0) return [{ says: `biome could not run: ${ran.out.trim().slice(0, 500)}` }]
    const end = ran.out.indexOf('\n', start)
    const report: { diagnostics: Diagnostic[] } = JSON.parse(ran.out.slice(start, end < 0 ? undefined : end))
    const found = report.diagnostics.filter((d) => d.severity === 'error' || d.severity === 'warning').map(said)
    return ran.code !== 0 && found.length === 0
      ? [{ says: `biome stopped with code ${ran.code}: ${ran.out.slice(-300)}` }]
      : found
  },
}
