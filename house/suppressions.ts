import { filesOf, isSource, isTest, lineAt, read } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'
import type { Node, Source } from './support/source.ts'
import { child, parse, walk } from './support/source.ts'

/** Two words at the least: "why" is not a reason. */
const isReason = (text: string): boolean => text.trim().split(/\s+/).length >= 2

function silenced(file: string, text: string): Finding[] {
  const found: Finding[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const at = { file, line: index + 1 }
    if (/@ts-(ignore|nocheck)/.test(line))
      found.push({
        ...at,
        says: 'use @ts-expect-error with a reason, so that it vanishes when it is no longer needed.',
      })
    const expected = /@ts-expect-error\b(.*)/.exec(line)?.[1]
    if (expected !== undefined && !isReason(expected))
      found.push({ ...at, says: 'say behind @ts-expect-error why the compiler is wrong or what is being proved.' })
    const ignored = /biome-ignore(?:-all|-start|-end)?\s+[\w/]+\s*(?::(.*))?/.exec(line)
    if (ignored !== null && !isReason(ignored[1] ?? ''))
      found.push({ ...at, says: 'say behind the rule why it does not hold here: biome-ignore <rule>: <reason>.' })
  }
  return found
}

const isConst = (node: Node): boolean => child(child(node, 'typeAnnotation'), 'typeName')?.name === 'const'

/**
 * Casts without a reason on their line or the one before or behind it (the formatter carries a comment off its line), nor
 * one for the whole file that begins with "Casts:".
 */
function casts(source: Source): Finding[] {
  if (source.comments.some((c) => source.text.slice(c.start, c.end).startsWith('// Casts: '))) return []
  const noted = new Set<number>()
  for (const c of source.comments) {
    if (!isReason(source.text.slice(c.start, c.end).replace(/^\/[/*]+|\*\/$/g, ''))) continue
    const first = lineAt(source.text, c.start)
    const last = lineAt(source.text, c.end)
    for (let line = first - 1; line <= last + 1; line++) noted.add(line)
  }
  const found: Finding[] = []
  walk(source.program, (node) => {
    if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return
    if (isConst(node)) return
    const from = lineAt(source.text, node.start)
    const to = lineAt(source.text, node.end)
    const has = Array.from({ length: to - from + 1 }, (_, i) => from + i).some((line) => noted.has(line))
    if (!has)
      found.push({
        file: source.path,
        line: to,
        says: 'say on this line why the cast is safe, or let the types follow the data.',
      })
  })
  return found
}

/** House rule: nothing is silenced without a reason on the line. Casts in tests are left to the reader. */
export const suppressions: Check = {
  name: 'suppressions',
  run: async (root) => {
    const found: Finding[] = []
    for (const file of await filesOf(root)) {
      if (!isSource(file) || !/^(src|bin|tests|house)\//.test(file) || file.startsWith('house/templates/')) continue
      if (/^house\/(tests\/)?suppressions/.test(file)) continue
      const text = await read(root, file)
      found.push(...silenced(file, text))
      if (!isTest(file)) found.push(...casts(parse(file, text)))
    }
    return found
  },
}
