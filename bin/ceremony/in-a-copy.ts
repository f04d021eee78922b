import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Ran, run } from '../../house/support/run.ts'
import type { Change, Edit, Word } from './changes.ts'

export type Cost = { lines: number; files: number }
export type Done = { change: Change; cost: Cost; failed: string | null }

const GENERATE = ['house/generate.ts', 'house/generate-db-types.ts']

/** The files of the project that git knows, and the installed packages by a link. */
function copyOf(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'titian-ceremony-'))
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  symlinkSync(join(root, 'runtime/node_modules'), join(copy, 'runtime/node_modules'))
  return copy
}

/** Writes one edit; throws when the line that it follows is not there any more: then the how-to page is old, too. */
function write(copy: string, { file, after, put, instead }: Edit): void {
  const lines = readFileSync(join(copy, file), 'utf8').split('\n')
  const at = lines.findIndex((line) => line.startsWith(after))
  if (at < 0) throw new Error(`${file} has no line "${after.trim()}" any more`)
  lines.splice(instead ? at : at + 1, instead ? 1 : 0, put)
  writeFileSync(join(copy, file), lines.join('\n'))
}

function writeWord(copy: string, word: Word, language: 'id' | 'en'): void {
  const path = join(copy, `${word.files}${language}.json`)
  const entries = Object.entries<string>(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) // a file of words
  entries.push([word.key, word[language]])
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
}

const failure = (what: string, ran: Ran): string | null => (ran.code === 0 ? null : `${what}: ${ran.out.slice(-800)}`)

/**
 * Makes one change in a copy as its page says, prints what follows from it, and asks the check and the touched suites.
 * What is counted is what a person types: lines of edits and words, files with the two word files as one.
 */
export async function make(root: string, change: Change, suites: boolean): Promise<Done> {
  const copy = copyOf(root)
  const { edits = [], words = [], choices = [] } = change
  const cost: Cost = {
    lines: edits.reduce((sum, e) => sum + e.put.split('\n').length, 0) + words.length * 2,
    files: new Set([...edits.map((e) => e.file), ...words.map((w) => w.files)]).size,
  }
  try {
    const there = { cwd: copy }
    if (change.make) {
      const made = failure('npm run make', await run('node', ['bin/make.ts', ...change.make], there))
      if (made) return { change, cost, failed: made }
    }
    if (change.make && change.migration) {
      const made = failure('npm run make', await run('node', ['bin/make.ts', 'migration', change.migration], there))
      if (made) return { change, cost, failed: made }
      const [file = ''] = readdirSync(join(copy, 'db/migrations')).filter((n) => n.includes(change.migration ?? ''))
      appendFileSync(
        join(copy, 'db/migrations', file),
        readFileSync(join(copy, `src/modules/${change.make[1]}/schema.sql`)),
      )
    }
    for (const edit of edits) write(copy, edit)
    for (const word of [...words, ...choices])
      for (const language of ['id', 'en'] as const) writeWord(copy, word, language)
    const steps: [string, string, string[]][] = [
      ...GENERATE.map((file): [string, string, string[]] => ['npm run generate', 'node', [file]]),
      ...(change.run ?? []).map((file): [string, string, string[]] => [file, 'node', [file]]),
      ['npm run check', 'node', ['bin/check.ts', '--fix']],
    ]
    if (suites) steps.push(['npm test', 'vitest', ['run', '--project', 'suites', ...change.suites]])
    for (const [what, command, args] of steps) {
      const failed = failure(what, await run(command, args, there))
      if (failed) return { change, cost, failed }
    }
    return { change, cost, failed: null }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
