import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EventKind } from '../src/kernel/event.ts'
import { filesOf, lineAt, read, readIfThere } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'
import { placeholders } from './support/messages.ts'
import { worldOf } from './support/worlds.ts'

/** Where the whole list stands. */
const LIST = 'src/app/events.ts'

/** What is always said of it: a gap of its sentence may name nothing else. */
const always = (event: EventKind): string[] =>
  Object.entries(event.details ?? {}).flatMap(([name, d]) => (typeof d === 'object' && 'maybe' in d ? [] : [name]))

async function words(root: string, events: readonly EventKind[], language: 'id' | 'en'): Promise<Finding[]> {
  const found: Finding[] = []
  const left = new Map<string, Set<string>>()
  for (const event of events) {
    const [module, name] = event.kind.split('.') as [string, string] // a kind has one dot
    const file = `src/modules/${module.replaceAll('_', '-')}/words/events.${language}.json`
    const sentences: Record<string, string> = JSON.parse((await readIfThere(root, file)) ?? '{}')
    if (!left.has(file)) left.set(file, new Set(Object.keys(sentences)))
    left.get(file)?.delete(name)
    const said = sentences[name]
    if (!said) found.push({ file, says: `say what ${event.kind} is called: it can happen and has no sentence here.` })
    const open = placeholders(said ?? '')
      .split(', ')
      .filter((gap) => gap && !always(event).includes(gap))
    if (open.length > 0)
      found.push({ file, says: `${name} speaks of ${open.join(', ')}, which the event does not always tell.` })
  }
  for (const [file, names] of left)
    for (const name of names) found.push({ file, says: `take ${name} out: no event of that name can happen.` })
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

/** Nothing happens that has no name in both languages, and nothing is written that was not declared. */
export const eventWords: Check = {
  name: 'event words',
  run: async (root) => {
    if ((await readIfThere(root, LIST)) === undefined) return []
    const { EVENTS }: { EVENTS: readonly EventKind[] } = await import(pathToFileURL(join(root, LIST)).href)
    return [
      ...(await words(root, EVENTS, 'id')),
      ...(await words(root, EVENTS, 'en')),
      ...(await appended(root, new Set(EVENTS.map((e) => e.kind)))),
    ]
  },
}
