import { parseSync } from 'vite'
import { lineAt } from './files.ts'

/** A node of the syntax tree, as far as the house looks at it. */
export type Node = { type: string; start: number; end: number } & Record<string, unknown>

export type Import = { from: string; line: number; typeOnly: boolean }

export type Source = { path: string; text: string; program: Node; comments: readonly { start: number; end: number }[] }

/** Parses one TypeScript file. A file that cannot be parsed is a finding of the type check, not of the house. */
export function parse(path: string, text: string): Source {
  const result = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' })
  const program = result.program as unknown as Node // the parser's exact node types are wider than the house needs
  return { path, text, program, comments: result.comments }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Calls `visit` for every node of the tree, parents first. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) walk(item, visit)
    } else if (isNode(value)) walk(value, visit)
  }
}

/** One part of a node that is itself a node, or undefined: `child(call, 'callee')`. */
export function child(node: Node | undefined, key: string): Node | undefined {
  const value = node?.[key]
  return isNode(value) ? value : undefined
}

/** A part of a node that is a list, as the nodes in it: `children(call, 'arguments')`. */
export function children(node: Node, key: string): Node[] {
  const value = node[key]
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** The text of a node that is a plain string, or undefined. */
export function stringOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

/**
 * What a file imports: `import`, `export … from`, `import()` and types written as `import('…').X`. Only `import type`
 * and `export type` are `typeOnly`: an inline `type` still loads the file when types are stripped.
 */
export function importsOf(source: Source): Import[] {
  const found: Import[] = []
  const add = (at: Node, from: string | undefined, typeOnly: boolean) => {
    if (from !== undefined) found.push({ from, line: lineAt(source.text, at.start), typeOnly })
  }
  walk(source.program, (node) => {
    if (node.type === 'ImportDeclaration') add(node, stringOf(node.source), node.importKind === 'type')
    else if (node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration')
      add(node, stringOf(node.source), node.exportKind === 'type')
    else if (node.type === 'ImportExpression') add(node, stringOf(node.source), false)
    else if (node.type === 'TSImportType') add(node, stringOf(node.source ?? node.argument), true)
  })
  return found
}

/** Name of the package in a bare import, or undefined for a relative path. `node:fs` gives `node:fs`. */
export function packageOf(from: string): string | undefined {
  if (from.startsWith('.') || from.startsWith('/')) return undefined
  if (from.startsWith('node:')) return from
  const parts = from.split('/')
  return from.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]
}
