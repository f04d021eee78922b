import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from '../house/support/files.ts'
import { importGraph, loadedBy } from '../house/support/graph.ts'
import { tryCode } from './mutate/code.ts'
import { tryPolicies } from './mutate/policies.ts'
import { score } from './mutate/score.ts'

/**
 * `npm run mutate`: puts small faults into rules, kernel, platform and policies, one at a time, and counts those that no test
 * notices. `-- rules kernel policies platform` chooses, `-- plans` takes files with that word, `--every 10` takes each tenth
 * mutant, `--pure` leaves out the tests with a database, `--acting` the page that says every permission a second time
 * (tests/permissions/who-reaches.txt). No part of `npm test`: it takes longer than everything else together.
 */
const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '')
const KINDS: Readonly<Record<string, RegExp>> = {
  rules: /^src\/modules\/.*\/rules[\w-]*\.ts$/,
  kernel: /^src\/kernel\/[\w-]+\.ts$/,
  platform: /^src\/platform\/(http|seal|spreadsheet|word)\/[\w-]+\.ts$/,
}
const args = process.argv.slice(2)
const every = Number(args[args.indexOf('--every') + 1]) || 1
const chosen = args.filter((a, i) => !a.startsWith('--') && args[i - 1] !== '--every')
const kinds = [...Object.keys(KINDS), 'policies'].filter((k) => chosen.includes(k))
const words = chosen.filter((a) => !kinds.includes(a))
const wanted = (path: string) => words.length === 0 || words.some((word) => path.includes(word))
const say = (line: string) => console.log(line)

const results = []
for (const kind of kinds.length > 0 ? kinds : ['rules', 'kernel', 'policies']) {
  const pattern = KINDS[kind]
  if (pattern) {
    const files = (await filesOf(root)).filter((f) => pattern.test(f) && !f.includes('/tests/') && wanted(f))
    const sources = files.map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }))
    results.push(
      ...(await tryCode({
        root,
        sources,
        every,
        pureOnly: args.includes('--pure'),
        loaded: loadedBy(await importGraph(root)),
        say,
      })),
    )
  } else results.push(...(await tryPolicies({ root, every, wanted, actingOnly: args.includes('--acting'), say })))
}
for (const line of score(results)) say(line)
process.exit(0) // a thread that a mutant sent into an endless loop would keep us here
