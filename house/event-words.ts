import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EventKind } from '../src/kernel/event.ts'
import type { TaskKind } from '../src/kernel/task.ts'
import { filesOf, lineAt, read, readIfThere } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'
import { placeholders } from './support/messages.ts'
import { worldOf } from './support/worlds.ts'

/** Where the whole list stands. */
const LIST = 'src/app/events.ts'

type Told = Pick<EventKind, 'details'>

/** What is always said of it: a gap of its sentence may name nothing else. */
const always = (told: Told): string[] =>
  Object.entries(told.details ?? {}).flatMap(([name, d]) => (typeof d === 'object' && 'maybe' in d ? [] : [name]))

/** Every one of these has its sentence in this file, and the file no other. */
async function sentences(root: string, file: string, names: Readonly<Record<string, Told>>): Promise<Finding[]> {
  const found: Finding[] = []
  const said: Record<string, string> = JSON.parse((await readIfThere(root, file)) ?? '{}')
  for (const [name, told] of Object.entries(names)) {
    if (!said[name]) found.push({ file, says: `say what ${name} is called: it can happen and has no sentence here.` })
    const open = placeholders(said[name] ?? '')
      .split(', ')
      .filter((gap) => gap && !always(told).includes(gap))
    if (open.length > 0) found.push({ file, says: `${name} speaks of ${open.join(', ')}, which is not always told.` })
  }
  for (const name of Object.keys(said))
    if (!(name in names)) found.push({ file, says: `take ${name} out: nothing of that name can happen.` })
  return found
}

/** By the module whose words they are: what can happen, and what work can wait. */
function byModule(events: readonly EventKind[]): Map<string, Record<string, Told>> {
  const of = new Map<string, Record<string, Told>>()
  for (const event of events) {
    const [module, name] = event.kind.split('.') as [string, string] // a kind has one dot
    const folder = module.replaceAll('_', '-')
    of.set(folder, { ...of.get(folder), [name]: event })
  }
  return of
}

async function taskWords(root: string): Promise<Finding[]> {
  const found: Finding[] = []
  const home = new Map<string, string>()
  for (const file of (await filesOf(root)).filter((f) => /^src\/modules\/[\w-]+\/tasks\.ts$/.test(f))) {
    const folder = file.slice(0, -'tasks.ts'.length)
    const { tasks }: { tasks: Record<string, TaskKind> } = await import(pathToFileURL(join(root, file)).href)
    for (const kind of Object.keys(tasks)) {
      if (home.has(kind))
        found.push({ file, says: `give ${kind} another name: ${home.get(kind)} has one of that name.` })
      home.set(kind, file)
    }
    const names = Object.fromEntries(
      Object.entries(tasks).map(([kind, t]) => [kind, t.params ? { details: t.params } : {}]),
    )
    for (const language of ['id', 'en'])
      found.push(...(await sentences(root, `${folder}words/tasks.${language}.json`, names)))
  }
  return found
}

/** SQL appends kinds by name: they are of the list, too. */
async function appended(root: string, kinds: ReadonlySet<string>): Promise<Finding[]> {
  const found: Finding[] = []
  for (const file of await filesOf(root)) {
    if (!/^(src|db)\/.*\.(sql|ts)$/.test(file) || worldOf(file) === 'test' || /^db\/(baseline|queries)/.test(file))
      continue
    const text = await read(root, file)
    for (const m of text.matchAll(/append_(?:auth_)?event\([^;]{0,60}?'([a-z_]+\.[a-z_0-9]+)'/g))
      if (!kinds.has(m[1] ?? ''))
        found.push({
          file,
          line: lineAt(text, m.index),
          says: `${m[1]} is in no events.ts: declare it before it is written.`,
        })
  }
  return found
}

/** Nothing happens and nothing waits that has no name in both languages, and nothing is written that was not declared. */
export const eventWords: Check = {
  name: 'event and task words',
  run: async (root) => {
    if ((await readIfThere(root, LIST)) === undefined) return []
    const { EVENTS }: { EVENTS: readonly EventKind[] } = await import(pathToFileURL(join(root, LIST)).href)
    const found: Finding[] = []
    for (const [folder, names] of byModule(EVENTS))
      for (const language of ['id', 'en'])
        found.push(...(await sentences(root, `src/modules/${folder}/words/events.${language}.json`, names)))
    return [...found, ...(await taskWords(root)), ...(await appended(root, new Set(EVENTS.map((e) => e.kind))))]
  },
}
