import { access, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { filesOf, read } from './support/files.ts'
import { run } from './support/run.ts'

export const KINDS = ['module', 'migration', 'indicator', 'letter', 'instrument'] as const
export type Kind = (typeof KINDS)[number]

/** What is left to do by hand after the files are written. */
export const NEXT: Readonly<Record<Kind, string>> = {
  module: 'Give it a rank in house/map.ts, then npm run generate; docs/how-to/add-a-module.md says the rest.',
  migration: 'Write the change, and the same shape in the schema.sql of the module.',
  indicator: 'Add its line to catalogue/all.ts and its recount to the tests; then docs/how-to/add-an-indicator.md.',
  letter: 'Run "npm run generate", which prints it into the registry; then docs/how-to/add-a-letter.md.',
  instrument:
    'Fill in source.md first: no licence, no instrument; then "npm run generate" and docs/how-to/add-an-instrument.md.',
}

const camel = (name: string) => name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase())
const singular = (name: string) => (name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.replace(/([^s])s$/, '$1'))

/** The words of a template and what they become. `stamp` orders migrations; it is the moment in whole seconds. */
export function fillIn(text: string, name: string, now: Temporal.Instant): string {
  const table = name.replaceAll('-', '_')
  const one = singular(table)
  const words: Record<string, string> = {
    name,
    table,
    one,
    camel: camel(name),
    tableCamel: camel(table),
    oneCamel: camel(one),
    Title: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '),
    stamp: now.toString({ smallestUnit: 'second' }).replace(/\D/g, ''),
  }
  return text.replace(
    /__(name|tableCamel|table|oneCamel|one|camel|Title|stamp)__/g,
    (all, word: string) => words[word] ?? all,
  )
}

/**
 * Writes the skeleton of a module, migration, indicator, letter or instrument into `root` and answers the paths. Throws with a
 * sentence when the name is not kebab-case or something of that name is there already; then nothing is written.
 */
export async function scaffold(root: string, kind: Kind, name: string, now: Temporal.Instant): Promise<string[]> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Error(`Write the name in kebab-case, not “${name}”.`)
  const templates = new URL(`templates/${kind}/`, import.meta.url).pathname
  const files = await filesOf(templates)
  const targets = files.map((file) => fillIn(file, name, now))
  for (const target of targets) {
    const there = await access(join(root, target)).then(
      () => true,
      () => false,
    )
    if (there) throw new Error(`${target} is there already; nothing was written.`)
  }
  for (const [index, target] of targets.entries()) {
    await mkdir(dirname(join(root, target)), { recursive: true })
    await writeFile(join(root, target), fillIn(await read(templates, files[index] ?? ''), name, now))
  }
  // a long name breaks lines that a short one does not; files that Biome does not know are passed over
  await run('biome', ['check', '--write', '--no-errors-on-unmatched', ...targets], { cwd: root })
  return targets
}
