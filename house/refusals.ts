import { filesOf, lineAt, read, readIfThere } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'
import { wordsOf } from './support/messages.ts'
import type { Node } from './support/source.ts'
import { child, children, parse, stringOf, walk } from './support/source.ts'
import { moduleOf, worldOf } from './support/worlds.ts'

/**
 * Files of a module whose verbs are lent to the endpoints of another: what they throw is declared there.
 */
const LENT: Readonly<Record<string, readonly string[]>> = {
  'src/modules/cases/commands/team.ts': ['access'],
  'src/modules/sealed-letters/make.ts': ['service-referrals', 'incidents', 'privacy', 'retention'],
  'src/modules/auth/facts.ts': ['access'],
  'src/modules/centres/facts.ts': ['spending', 'supervision', 'intake-letters', 'whole-files'],
  'src/modules/partners/facts.ts': ['livelihood'],
  'src/modules/partners/definer.sql': ['livelihood'],
  'src/modules/sheets/confirm.ts': ['referrals'],
  'src/modules/offers/commands/take.ts': ['referrals'],
  'src/modules/referrals/facts.ts': ['screening', 'selection'],
}

/** A refusal code where it is declared or thrown. */
type Code = { code: string; file: string; line: number }

function declared(file: string, text: string): Code[] {
  const found: Code[] = []
  walk(parse(file, text).program, (node) => {
    const value = child(node, 'value')
    if (node.type !== 'Property' || child(node, 'key')?.name !== 'refuses' || value === undefined) return
    walk(value, (inner) => {
      const code = stringOf(inner)
      if (code !== undefined) found.push({ code, file, line: lineAt(text, inner.start) })
    })
  })
  return found
}

/** The codes of an argument: one, or either side of a choice between two. */
function codesOf(argument: Node | undefined): string[] {
  if (argument === undefined) return []
  if (argument.type === 'ConditionalExpression')
    return [...codesOf(child(argument, 'consequent')), ...codesOf(child(argument, 'alternate'))]
  const code = stringOf(argument)
  return code === undefined ? [] : [code]
}

/** Codes that a function of the database raises on purpose. */
const raisedBySql = (file: string, text: string): Code[] =>
  [...text.matchAll(/raise exception '(\w+)' using errcode = 'TT002'/g)].map((m) => ({
    code: m[1] ?? '',
    file,
    line: lineAt(text, m.index),
  }))

function thrown(file: string, text: string): Code[] {
  const found: Code[] = []
  walk(parse(file, text).program, (node) => {
    if (node.type !== 'NewExpression' || child(node, 'callee')?.name !== 'Refusal') return
    for (const code of codesOf(children(node, 'arguments')[0]))
      found.push({ code, file, line: lineAt(text, node.start) })
  })
  return found
}

/** The codes that any endpoint may answer: the keys of `COMMON_REFUSALS` in the kernel. */
async function common(root: string): Promise<Code[]> {
  const file = 'src/kernel/refusal.ts'
  const text = (await readIfThere(root, file)) ?? ''
  const body = /COMMON_REFUSALS\s*=\s*\{([^}]*)\}/.exec(text)
  if (body?.[1] === undefined) return []
  const start = body.index
  return [...body[1].matchAll(/(\w+)\s*:/g)].map((m) => ({ code: m[1] ?? '', file, line: lineAt(text, start) }))
}

/** House rule: a refusal is declared by an endpoint, and every code has a sentence to say. */
export const refusals: Check = {
  name: 'refusals',
  run: async (root) => {
    const known = await common(root)
    const codes: Code[] = [...known]
    const raised: Code[] = []
    for (const file of (await filesOf(root)).filter((f) => f.startsWith('src/') && /\.(tsx?|sql)$/.test(f))) {
      if (worldOf(file) === 'test') continue
      const text = await read(root, file)
      if (file.endsWith('.sql')) {
        if (moduleOf(file) !== undefined) raised.push(...raisedBySql(file, text))
        continue
      }
      if (file.endsWith('/contract.ts')) codes.push(...declared(file, text))
      if (moduleOf(file) !== undefined && text.includes('new Refusal(')) raised.push(...thrown(file, text))
    }
    const said = new Set((await wordsOf(root)).flatMap((w) => [...w.id.keys()].filter((key) => w.en.has(key))))
    const found: Finding[] = []
    const asked = new Map(codes.map((c) => [`${moduleOf(c.file)} ${c.code}`, c]))
    for (const { code, file, line } of asked.values())
      if (!said.has(`refusal.${code}`))
        found.push({
          file,
          line,
          says: `write the sentence for the refusal ${code} in both words files, under refusal.${code}.`,
        })
    for (const { code, file, line } of raised) {
      const isDeclared = codes.some((c) => c.code === code && [moduleOf(file), undefined].includes(moduleOf(c.file)))
      if (!isDeclared && !LENT[file]?.some((to) => asked.has(`${to} ${code}`)))
        found.push({
          file,
          line,
          says: `declare ${code} under \`refuses\` of an endpoint in contract.ts; it is thrown here.`,
        })
    }
    return found
  },
}
