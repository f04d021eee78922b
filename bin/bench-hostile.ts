import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startEmbedded } from '../src/platform/database/embedded/start-embedded.ts'
import { SHEETS } from '../tests/attacks/hostile-sheets.ts'
import { HEAVY } from '../tests/attacks/hostile-word.ts'
import { signInWith } from '../tests/support/real-server.ts'
import { buildWorld } from '../tests/support/world.ts'
import { PART_FLAGS } from './start/children.ts'

/** How long colleagues wait for their list while somebody's hostile file is looked at, against a quiet server (must be ≤ 2). */
const LEAST = 60
const say = (line: string) => process.stdout.write(`${line}\n`)
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const dataDir = mkdtempSync(join(tmpdir(), 'titian-bench-'))
const embedded = await startEmbedded({ dataDir, databases: ['small'], log: () => {} })
const ownerUrl = embedded.ownerUrl('small')
const world = await buildWorld({ ownerUrl, appUrl: embedded.appUrl('small') })
const owner = new pg.Client({ connectionString: ownerUrl })
await owner.connect()
await owner.query('update sec.settings set given_clock = false')
await owner.end()
const server = spawn(process.execPath, [...PART_FLAGS, fileURLToPath(new URL('bench.ts', import.meta.url)), 'server'], {
  env: { ...process.env, BENCH_URL: embedded.appUrl('small') },
  stdio: ['pipe', 'pipe', 'inherit'],
})
const first = await createInterface({ input: server.stdout })[Symbol.asyncIterator]().next()
const { url }: { url: string } = JSON.parse(first.value ?? '{}')
const signIn = (name: string) =>
  signInWith(url, world.cards[name], { now: Temporal.Now.instant().subtract({ seconds: 30 }) })
const [head, rizal] = [await signIn('hana'), await signIn('rizal')]

async function ask(session: string, name: string, body: string): Promise<number> {
  const from = performance.now()
  const answer = await fetch(`${url}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `__Host-sid=${session}`, 'idempotency-key': randomUUID() },
    body,
  })
  await answer.text()
  return performance.now() - from
}

/** Waiting times of the list, one after the other, at least so many and until `isDone`. */
async function lists(isDone: () => boolean): Promise<number[]> {
  const times: number[] = []
  while (times.length < LEAST || !isDone()) times.push(await ask(rizal, 'cases/list', '{}'))
  return times
}

const files = [
  ...HEAVY.map(({ name, file }) => ({
    name,
    to: 'letters/testTemplate',
    body: JSON.stringify({ code: 'f01', base64: file().toString('base64') }),
  })),
  ...SHEETS.slice(0, 5).map(({ name, file }) => ({
    name,
    to: 'lists/read',
    body: JSON.stringify({ name: 'a.xlsx', fileBase64: file().toString('base64') }),
  })),
]
await lists(() => true)
const ratios: number[] = []
for (const { name, to, body } of files) {
  const quiet = median(await lists(() => true))
  let isDone = false
  const looked = ask(head, to, body).finally(() => {
    isDone = true
  })
  const during = median(await lists(() => isDone))
  ratios.push(during / quiet)
  say(
    `${(during / quiet).toFixed(2)}  p50 ${quiet.toFixed(1)} → ${during.toFixed(1)} ms, answered after ${(await looked).toFixed(0)} ms: ${name}`,
  )
}
say(
  `colleagues during a hostile file, p50 (must be ≤ 2): ${median(ratios).toFixed(2)} (worst ${Math.max(...ratios).toFixed(2)})`,
)
server.stdin.write('stop\n')
await embedded.stop()
rmSync(dataDir, { recursive: true, force: true })
process.exit(0)
