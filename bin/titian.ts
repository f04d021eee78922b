import { listArchives } from '../src/app/backups/list-archives.ts'
import { wanted } from '../src/app/backups/note.ts'
import { statusOf, verified } from '../src/app/backups/standing.ts'
import { living, runTool, type Tool, usageRefusal } from './backup/installation.ts'

/** `npm run titian -- status|backups|verify [--json] [--demo]`: what an operator asks without signing in; it tells nothing about anybody. */
const root = decodeURIComponent(new URL('..', import.meta.url).pathname.replace(/\/$/, ''))
const usage = 'npm run titian -- status|backups|verify [--json] [--demo]'
const argv = process.argv.slice(2)
const isJson = argv.includes('--json')
const tool: Tool = { name: 'titian', usage, root, argv, isQuiet: isJson }

process.exitCode = await runTool(tool, async (given) => {
  const [asked = '', ...more] = given.args.filter((a) => a !== '--json')
  const first = more[0]
  if (first !== undefined || !['status', 'backups', 'verify'].includes(asked)) throw usageRefusal(tool, first ?? asked)
  const { config, folder } = given
  const database = await living(given)
  try {
    const answer =
      asked === 'status'
        ? await statusOf(database.ownerUrl, folder.root)
        : asked === 'verify'
          ? { isWhole: true, entries: await verified(database.ownerUrl) }
          : await listArchives(config.backupDir ?? folder.backups, (await wanted(database.ownerUrl)).mark)
    if (isJson) process.stdout.write(`${JSON.stringify(answer)}\n`)
    else console.table(answer)
  } finally {
    await database.stop()
  }
})
