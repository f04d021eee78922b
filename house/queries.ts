import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * `db/queries.golden.sql`: the queries that the application's connections made while the whole of the suites ran, one a
 * line. A change in what is asked of the database is seen as a difference there, by whoever reviews it. The suites write
 * what they saw to `.cache/queries`; `npm test` compares, `node house/queries.ts` takes what the last whole run saw.
 *
 * Not in it: what jobs ask on their own connections, what only a browser journey asks, and what a test asks by itself, also
 * through `within()`, whatever function it calls there.
 */
const GOLDEN = 'db/queries.golden.sql'
const SEEN = join('.cache', 'queries')
/** Stands beside what was seen when every suite ran and passed: less must not become the golden file. */
const COMPLETE = join(SEEN, 'complete')

/** One line for queries that differ only in values, and in how many of them there are. */
export function shapeOf(sql: string): string {
  return sql
    .replace(/\s+/g, ' ')
    .replace(/'[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'/g, "'<id>'")
    .replace(/'\\x[0-9a-f]+'/g, "'<hash>'")
    .replace(/'\d{4}-\d\d-\d\d(T[\d:.]+Z)?'/g, "'<time>'")
    .replace(/(select sec\.log_read\([^)]*\); ?)+/g, 'select sec.log_read(…);')
    .replace(/\$\d+/g, '$')
    .replace(/\((?:\$, )+\$\)/g, '($…)')
    .replace(/ in \(\$\)/g, ' in ($…)')
    .replace(/(\(\$…\), )+\(\$…\)/g, '($…)')
    .replace(/, (true|false)\) as who/, ', <touch>) as who')
    .trim()
}

/** What one process of the suites saw; called when a test's server closes. */
export async function keepSeen(root: string, seen: ReadonlySet<string>): Promise<void> {
  await mkdir(join(root, SEEN), { recursive: true })
  await rm(join(root, COMPLETE), { force: true }) // what is added by a run of one file is no whole run
  const lines = [...seen].map((sql) => `${sql}\n`).join('')
  const name = createHash('sha256').update(lines).digest('hex').slice(0, 16) // the same set twice is the same file
  await appendFile(join(root, SEEN, `${process.pid}-${name}.sql`), lines)
}

export const forgetSeen = (root: string): Promise<void> => rm(join(root, SEEN), { recursive: true, force: true })

export const markComplete = (root: string): Promise<void> =>
  mkdir(join(root, SEEN), { recursive: true }).then(() => writeFile(join(root, COMPLETE), ''))

/** Writes the golden file anew; says why not, when there is no whole run to take it from. */
export async function takeQueries(root: string): Promise<string | null> {
  const seen = await seenIn(root)
  if (seen.length === 0) return 'Nothing was seen: run "npm test" first.'
  if (!existsSync(join(root, COMPLETE)))
    return 'The last run was not whole, or something in it failed: run "npm test" first.'
  await writeFile(join(root, GOLDEN), `${seen.join('\n')}\n`)
  return null
}

async function seenIn(root: string): Promise<string[]> {
  const names = (await readdir(join(root, SEEN)).catch(() => [])).filter((name) => name.endsWith('.sql'))
  const texts = await Promise.all(names.map((name) => readFile(join(root, SEEN, name), 'utf8')))
  return sorted(texts.join('').split('\n'))
}

const sorted = (lines: readonly string[]): string[] => [...new Set(lines.filter((line) => line !== ''))].sort()
const goldenIn = async (root: string): Promise<string[]> =>
  (await readFile(join(root, GOLDEN), 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')

/** Queries that the golden file does not know, and lines of it that nothing asked any more. */
export async function compareQueries(root: string): Promise<{ known: number; fresh: string[]; gone: string[] }> {
  const [seen, golden] = [await seenIn(root), await goldenIn(root)]
  const [isSeen, isGolden] = [new Set(seen), new Set(golden)]
  const fresh = seen.filter((line) => !isGolden.has(line))
  return { known: seen.length - fresh.length, fresh, gone: golden.filter((line) => !isSeen.has(line)) }
}

if (process.argv[1]?.endsWith('house/queries.ts')) {
  const root = new URL('..', import.meta.url).pathname
  const fault = await takeQueries(root)
  if (fault) console.error(fault)
  process.exitCode = fault ? 1 : 0
}
