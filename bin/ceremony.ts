import { CHANGES } from './ceremony/changes.ts'
import { make } from './ceremony/in-a-copy.ts'

/**
 * `npm run ceremony [-- name …] [--no-suites]`: makes the changes that everybody makes some day in a copy of the project, as the
 * how-to pages tell them, and prints what they cost by hand; a page that no longer holds fails here.
 */
const root = new URL('..', import.meta.url).pathname
const asked = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const suites = !process.argv.includes('--no-suites')
let failed = 0
for (const change of CHANGES) {
  if (asked.length > 0 && !asked.some((name) => change.name.includes(name))) continue
  const done = await make(root, change, suites)
  const { lines, files } = done.cost
  const over = lines > change.most.lines || files > change.most.files
  if (over || done.failed) failed++
  const says = done.failed ? `NOT GREEN (${change.page})` : over ? 'TOO MUCH' : 'green'
  console.log(
    `${change.name}: ${lines} lines in ${files} files (at most ${change.most.lines}/${change.most.files}), ${says}`,
  )
  if (done.failed) console.log(done.failed)
}
process.exitCode = failed === 0 ? 0 : 1
