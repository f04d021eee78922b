import { listArchives, listChanges } from '../src/app/backups/list-archives.ts'
import { wanted } from '../src/app/backups/note.ts'
import { statusOf, verified } from '../src/app/backups/standing.ts'
import { living, runTool, type Tool, usageRefusal } from './backup/installation.ts'

/** `npm run titian -- status|backups|verify [--json] [--demo]`: what an operator asks without signing in; it tells nothing about anybody. */
const root = decodeURIComponent(new URL('..', import.meta.url).pathname.replace(/\/$/, ''))
const usage = 'npm run titian -- status|backups|verify [--json] [--demo]'
const argv = process.argv.slice(2)
const isJson = argv.includes('--json')
const tool: Tool = { name: 'titian', usage, root, argv, isQuiet: isJson }

const show = (answer: object): void => {
  if (isJson) process.stdout.write(`${JSON.stringify(answer)}\n`)
  else console.table(answer)
}

process.exitCode = await runTool(tool, async (given) => {
  const [asked = '', ...more] = given.args.filter((a) => a !== '--json')
  const first = more[0]
  if (first !== undefined || !['status', 'backups', 'verify'].includes(asked)) throw usageRefusal(tool, first ?? asked)
  const { config, folder } = given
  const database = await living(given)
  try {
    const kept = config.backupDir ?? folder.backups
    if (asked === 'status') show(await statusOf(database.ownerUrl, folder.root))
    else if (asked === 'verify') show({ isWhole: true, entries: await verified(database.ownerUrl) })
    else {
      const { mark, line } = await wanted(database.ownerUrl)
      const archives = await listArchives(kept, mark)
      const changes = await listChanges(kept, mark, line?.line ?? null)
      if (isJson) show({ archives, changes })
      else for (const table of [archives, changes]) show(table)
    }
  } finally {
    await database.stop()
  }
})
