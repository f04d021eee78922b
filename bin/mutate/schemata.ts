import type { Node } from '../../house/support/source.ts'
import { child, children, parse } from '../../house/support/source.ts'

/** One small fault that a test should notice. */
export type Mutant = { id: number; line: number; was: string; becomes: string }
/** The file with all its mutants in it, each behind a switch of its number: `globalThis.mutant` says which one lives. */
export type Schemata = { code: string; mutants: Mutant[] }

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
}
const METHODS: Readonly<Record<string, string>> = {
  every: 'some',
  some: 'every',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  add: 'subtract',
  subtract: 'add',
  floor: 'ceil',
  ceil: 'floor',
}
/** The call goes, what it was called on stays. */
const PASSING: ReadonlySet<string> = new Set(['filter', 'toSorted', 'toReversed', 'trim', 'toLowerCase', 'toUpperCase'])

/** Throws in a loop that a mutant made endless. */
const GUARD = "if(globalThis.mutant&&(globalThis.turns=(globalThis.turns??0)+1)>1e7)throw new Error('endless');"

/**
 * Puts every mutant of a file behind its switch. The file does what it did while `globalThis.mutant` is 0.
 *
 * @param first number of the first mutant: several files may be in one program
 */
export function schemata(file: string, source: string, first = 1): Schemata {
  const mutants: Mutant[] = []
  const opens = new Map<number, string[]>()
  const closes = new Map<number, string[]>()
  // outer nodes come before inner ones: of two that begin together the longer opens first and closes last
  runs(parse(file, source).program, undefined, '', (node, parent, key) => {
    if (node.type === 'BlockStatement' && /^(While|DoWhile|For)/.test(parent?.type ?? ''))
      opens.set(node.start + 1, [...(opens.get(node.start + 1) ?? []), GUARD])
    const ways = variants(node, parent, key, source)
    if (ways.length === 0) return
    const was = source.slice(node.start, node.end)
    const line = source.slice(0, node.start).split('\n').length
    const switches = ways.map((becomes) => {
      const id = first + mutants.length
      mutants.push({ id, line, was, becomes })
      return `globalThis.mutant===${id}?(${becomes}):`
    })
    opens.set(node.start, [...(opens.get(node.start) ?? []), `(${switches.join('')}(`])
    closes.set(node.end, ['))', ...(closes.get(node.end) ?? [])])
  })
  const pieces = Array.from({ length: source.length + 1 }, (_, at) => [
    ...(closes.get(at) ?? []),
    ...(opens.get(at) ?? []),
    source[at] ?? '',
  ])
  return { code: pieces.flat().join(''), mutants }
}

type Visit = (node: Node, parent: Node | undefined, key: string) => void

/** Nothing of types, of names of properties or of imports: only what runs. */
function runs(node: Node, parent: Node | undefined, key: string, visit: Visit): void {
  if ((node.type.startsWith('TS') && !CARRIES.has(node.type)) || IMPORTS.has(node.type) || isCodes(node)) return
  visit(node, parent, key)
  for (const part of Object.keys(node)) {
    if (TYPES.has(part) || (part === 'key' && node['computed'] !== true)) continue
    const one = child(node, part)
    for (const next of one ? [one] : children(node, part)) runs(next, node, part, visit)
  }
}

/** A list of codes is a type: with another code in it the project does not compile (house/same-codes.ts, rows of the columns). */
function isCodes(node: Node): boolean {
  const list = node.type === 'TSAsExpression' ? child(node, 'expression') : undefined
  const type = child(child(node, 'typeAnnotation'), 'typeName')
  if (list?.type !== 'ArrayExpression' || type?.['name'] !== 'const') return false
  return children(list, 'elements').every((one) => one.type === 'Literal' && typeof one['value'] === 'string')
}
const CARRIES: ReadonlySet<string> = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])
const IMPORTS: ReadonlySet<string> = new Set(['ImportDeclaration', 'ExportAllDeclaration', 'ImportExpression'])
const TYPES: ReadonlySet<string> = new Set([
  'typeAnnotation',
  'typeArguments',
  'typeParameters',
  'returnType',
  'source',
])

function variants(node: Node, parent: Node | undefined, key: string, source: string): string[] {
  const text = (n: Node | undefined) => (n ? source.slice(n.start, n.end) : '')
  const isTest = key === 'test' && (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression')
  const forced = isTest ? ['true', 'false'] : []
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const [left, right] = [text(child(node, 'left')), text(child(node, 'right'))]
      const joins = node['operator'] === '+' && [left, right].some((side) => /^['"`]/.test(side))
      const others = joins ? [] : (OPERATORS[String(node['operator'])] ?? [])
      return [...forced, ...others.map((other) => `(${left}) ${other} (${right})`)]
    }
    case 'UnaryExpression':
      return [...forced, ...(node['operator'] === '!' ? [text(child(node, 'argument'))] : [])]
    case 'CallExpression':
      // alone on its line its parenthesis would call the line above
      return parent?.type === 'ExpressionStatement' ? [] : [...forced, ...called(node, source)]
    case 'ArrayExpression':
      return children(node, 'elements').length > 0 ? ['[]'] : []
    case 'Literal':
      return [...forced, ...literal(node['value'])]
    default:
      return forced
  }
}

function called(node: Node, source: string): string[] {
  const callee = child(node, 'callee')
  const [owner, property] = [child(callee, 'object'), child(callee, 'property')]
  if (callee?.type !== 'MemberExpression' || callee['computed'] === true || !owner || !property) return []
  const name = source.slice(property.start, property.end)
  if (PASSING.has(name)) return [source.slice(owner.start, owner.end)]
  const other = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined
  return other ? [source.slice(node.start, property.start) + other + source.slice(property.end, node.end)] : []
}

function literal(value: unknown): string[] {
  if (typeof value === 'boolean') return [String(!value)]
  if (typeof value === 'number') return [String(value + 1)]
  return typeof value === 'string' && value !== '' ? ["''"] : []
}
