import { dirname } from 'node:path'
import { asOwner } from '../src/app/backups/as-owner.ts'
import { listArchives, listChanges } from '../src/app/backups/list-archives.ts'
import { wanted } from '../src/app/backups/note.ts'
import { statusOf, verified } from '../src/app/backups/standing.ts'
import { examine } from '../src/app/operator/doctor.ts'
import { figures } from '../src/app/operator/figures.ts'
import { peopleWithoutKeys } from '../src/app/operator/people-without-keys.ts'
import { erasures } from '../src/modules/retention/standing.ts'
import { type Given, living, runTool, type Tool, usageRefusal } from './backup/installation.ts'
import type { Words } from './start/progress.ts'
import { saidOfErasures, saidOfFigures, saidOfPeople } from './titian/say.ts'
import { saidOfDoctor } from './titian/say-doctor.ts'

/** `npm run titian -- …`: what an operator asks without signing in; it tells nothing about anybody. */
const root = dirname(import.meta.dirname)
const argv = process.argv.slice(2)
const isJson = argv.includes('--json')

/** What a program gets, and the same in sentences; without them it is shown as a table. */
type Answer = { rows: unknown; said?: Words[]; isBad?: boolean }
const told = <T>(rows: T, said: (rows: T) => Words[]): Answer => ({ rows, said: said(rows) })
/** Several lists are several tables. */
const isTables = (rows: unknown): rows is Record<string, unknown[]> =>
  typeof rows === 'object' && rows !== null && Object.values(rows).every(Array.isArray)
const now = () => Temporal.Now.instant()

const ASKS: Record<string, (ownerUrl: string, given: Given) => Promise<Answer>> = {
  status: async (url, { folder }) => ({ rows: await statusOf(url, folder.root) }),
  backups: async (url, { config, folder }) => {
    const kept = config.backupDir ?? folder.backups
    const { mark, line } = await wanted(url)
    return {
      rows: { archives: await listArchives(kept, mark), changes: await listChanges(kept, mark, line?.line ?? null) },
    }
  },
  verify: async (url) => ({ rows: { isWhole: true, entries: await verified(url) } }),
  'people-without-keys': async (url) => told(await peopleWithoutKeys(url, now()), saidOfPeople),
  erasures: async (url) => told(await asOwner(url, (client) => erasures(client, now())), saidOfErasures),
  doctor: async (url, { config, folder }) => {
    const found = await examine(
      url,
      {
        ...{ dataDir: folder.root, secretsDir: folder.secrets, backupsDir: config.backupDir ?? folder.backups },
        ...{ isDemo: config.kind === 'demo', isOwnServer: config.databaseUrl !== undefined },
        ...{ host: config.host, isInNetwork: config.lan !== undefined },
      },
      now(),
    )
    return { ...told(found, saidOfDoctor), isBad: found.some((one) => one.state === 'bad') }
  },
  figures: async (url, { folder }) => told(await figures(url, folder.root), saidOfFigures),
}
const usage = `npm run titian -- ${Object.keys(ASKS).join('|')} [--json] [--demo]`
const tool: Tool = { name: 'titian', usage, root, argv, isQuiet: isJson }

process.exitCode = await runTool(tool, async (given) => {
  const [asked = '', ...more] = given.args.filter((a) => a !== '--json')
  const answerTo = Object.hasOwn(ASKS, asked) ? ASKS[asked] : undefined
  const odd = more[0]
  if (odd !== undefined || !answerTo) throw usageRefusal(tool, odd ?? asked)
  const database = await living(given)
  try {
    const { rows, said, isBad } = await answerTo(database.ownerUrl, given)
    if (isJson) process.stdout.write(`${JSON.stringify(rows)}\n`)
    else if (said) for (const line of said) given.progress.note(line)
    else for (const table of isTables(rows) ? Object.values(rows) : [rows]) console.table(table)
    return isBad ? 1 : 0
  } finally {
    await database.stop()
  }
})
