import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WAITING } from './security-waiting.ts'
import { filesOf, read } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'

export type SecurityCase = { id: string; what: string }

const SOURCE = 'docs/security-cases.md'
/** Numbers of a case, alone or as a range: `H01-H05`, `J01–J09`. */
const NUMBER = /\b([A-LR])(\d{2})(?:[-–](?:\1)?(\d{2}))?(?!\d)/g

const two = (n: number) => String(n).padStart(2, '0')
const range = (family: string, from: string, until: string | undefined) =>
  Array.from({ length: Number(until ?? from) - Number(from) + 1 }, (_, i) => `${family}${two(Number(from) + i)}`)

/** The cases of the list, in its order: those under a bold heading of one letter. The words of a range stand with each of it. */
export function casesOf(text: string): SecurityCase[] {
  const lines = text.split('\n')
  const begin = lines.findIndex((l) => l.startsWith('**A. Named'))
  const end = lines.findIndex((l, i) => i > begin && l.startsWith('Count:'))
  return lines.slice(begin, end).flatMap((line) => {
    const starts = [...line.matchAll(NUMBER)].filter((m) => /(?:^|\. )$/.test(line.slice(0, m.index)))
    return starts.flatMap((m, i) => {
      const what = line
        .slice(m.index + m[0].length, starts[i + 1]?.index ?? line.length)
        .replace(/\.\s*$/, '')
        .trim()
      const inside = /\bcases ([A-LR])(\d{2})-\1(\d{2})\)/.exec(what)
      const ids = inside?.[1] ? range(inside[1], inside[2] ?? '', inside[3]) : range(m[1] ?? '', m[2] ?? '', m[3])
      return ids.map((id) => ({ id, what }))
    })
  })
}

/** Text between quotes: the title of a test, or a row of the table that it is made from. */
const TEXT = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g
/** Numbers at the head of a title, or alone in brackets. */
const HEAD = /^(?:[A-LR]\d{2}(?:[-–][A-LR]?\d{2})?(?:, | and | |:|$))+/
const IN_BRACKETS =
  /\((?:security-cases\.md )?[A-LR]\d{2}(?:[-–][A-LR]?\d{2})?(?:(?:, | and )[A-LR]\d{2}(?:[-–][A-LR]?\d{2})?)*\)/g
/** Their fixtures hold numbers and try nothing. */
const FIXTURES = ['house/tests/security-cases.test.ts', 'house/tests/references.test.ts']
const isTestFile = (file: string) => /(?:^|\/)tests\//.test(file) && !FIXTURES.includes(file)

/** Which tests carry which numbers in their titles, and in the rows of tables that titles are made from. */
export async function trials(root: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const file of (await filesOf(root)).filter((f) => /\.tsx?$/.test(f) && isTestFile(f))) {
    const text = await read(root, file)
    for (const m of text.matchAll(TEXT)) {
      const title = m[1] ?? m[2] ?? m[3] ?? ''
      const numbers = [HEAD.exec(title)?.[0] ?? '', ...title.matchAll(IN_BRACKETS).map(([all]) => all)].join(' ')
      for (const n of numbers.matchAll(NUMBER))
        for (const id of range(n[1] ?? '', n[2] ?? '', n[3])) found.set(id, [...(found.get(id) ?? []), file])
    }
  }
  return found
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('`', '').replace(/\s+/g, ' ').slice(0, 120)

/** docs/generated/security-cases.md: every case with its test, or with the reason why it has none. */
export async function securityCases(root: string): Promise<string> {
  const cases = casesOf(await readFile(join(root, SOURCE), 'utf8'))
  const tried = await trials(root)
  const families = Map.groupBy(cases, ({ id }) => id.slice(0, 1))
  const count = (of: readonly SecurityCase[]) => of.filter(({ id }) => tried.has(id)).length
  const totals = [...families].map(
    ([name, of]) => `| ${name} | ${of.length} | ${count(of)} | ${of.length - count(of)} |`,
  )
  const parts = [...families].map(([name, of]) =>
    [
      `## ${name}`,
      '',
      '| case | what | tried by, or why not |',
      '| --- | --- | --- |',
      ...of.map(({ id, what }) => {
        const by = [...new Set(tried.get(id) ?? [])]
        return `| ${id} | ${cell(what)} | ${by.length > 0 ? by.join(', ') : `waits: ${cell(WAITING[id] ?? '')}`} |`
      }),
    ].join('\n'),
  )
  return `${[
    '# Attacks and faults, and what tries them',
    '',
    'Printed from docs/security-cases.md, the titles of the tests and house/security-waiting.ts. A number stands at the head of the title of a test that fails when the case',
    'is let through.',
    '',
    '| family | cases | tried | waiting, with a reason |',
    '| --- | --- | --- | --- |',
    ...totals,
    `| all | ${cases.length} | ${count(cases)} | ${cases.length - count(cases)} |`,
    '',
    ...parts.flatMap((part) => [part, '']),
  ]
    .join('\n')
    .trimEnd()}\n`
}

export const securityCasesAreKnown: Check = {
  name: 'security cases',
  run: async (root) => {
    const cases = casesOf(await readFile(join(root, SOURCE), 'utf8'))
    const tried = await trials(root)
    const known = new Set(cases.map(({ id }) => id))
    const findings: Finding[] = []
    const file = 'house/security-waiting.ts'
    for (const { id, what } of cases) {
      if (!tried.has(id) && !WAITING[id])
        findings.push({ file, says: `${id} (${cell(what)}) has neither a test that carries its number nor a reason` })
      if (tried.has(id) && WAITING[id])
        findings.push({ file, says: `${id} has a test and still a reason why it waits` })
    }
    for (const id of Object.keys(WAITING))
      if (!known.has(id)) findings.push({ file, says: `${id} is no case of ${SOURCE}` })
    return findings
  },
}
