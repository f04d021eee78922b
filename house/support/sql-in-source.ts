import type { Node, Source } from './source.ts'
import { child, children, stringOf, walk } from './source.ts'
import type { Touch } from './sql-names.ts'
import { looksLikeSql, plain, touches } from './sql-names.ts'

const WRITERS = new Set(['insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto'])
const READERS = new Set([
  'selectFrom',
  'innerJoin',
  'leftJoin',
  'rightJoin',
  'fullJoin',
  'crossJoin',
  'from',
  'using',
  'table',
])

/** The builder writes camelCase, the database snake_case: `caseTeam` is the table `case_team`. */
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Tables that a call of the query builder names: `db.insertInto('x')`, `.leftJoin('x as y', …)`, `selectFrom(['x', 'y'])`. */
function called(node: Node): Touch[] {
  const callee = child(node, 'callee')
  const name = callee?.type === 'MemberExpression' ? child(callee, 'property')?.name : undefined
  if (typeof name !== 'string') return []
  const verb = WRITERS.has(name) ? 'write' : READERS.has(name) ? 'read' : undefined
  const first = children(node, 'arguments')[0]
  if (verb === undefined || first === undefined) return []
  const named = first.type === 'ArrayExpression' ? children(first, 'elements') : [first]
  return named.flatMap((arg) => {
    const table = stringOf(arg)?.split(/\s+as\s+/i)[0]
    return table === undefined ? [] : [{ table: plain(snake(table.trim())), verb, offset: node.start }]
  })
}

/** Every table that a source file touches, by the query builder or by SQL in its strings. */
export function sqlIn(source: Source): Touch[] {
  const found: Touch[] = []
  const fromText = (text: string, at: number) => {
    if (looksLikeSql(text)) found.push(...touches(text).map((t) => ({ ...t, offset: at + t.offset })))
  }
  walk(source.program, (node) => {
    if (node.type === 'CallExpression') found.push(...called(node))
    else if (node.type === 'TemplateLiteral') fromText(source.text.slice(node.start, node.end), node.start)
    else if (node.type === 'Literal') fromText(stringOf(node) ?? '', node.start)
  })
  return found
}
