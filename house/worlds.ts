import { SHARED_PACKAGES } from './map.ts'
import { filesOf, isSource, isTest, lineAt, read } from './support/files.ts'
import type { Check, Finding } from './support/finding.ts'
import type { Edge } from './support/graph.ts'
import { chain, importGraph, loadedBy } from './support/graph.ts'
import { child, packageOf, parse, walk } from './support/source.ts'
import { worldOf } from './support/worlds.ts'

/** Packages that must never reach a browser: they read files, open sockets or carry schemas the browser does not need. */
const SERVER_PACKAGES = new Set([
  'zod',
  'fastify',
  'kysely',
  'pg',
  'pg-boss',
  'pino',
  '@node-rs/argon2',
  '@simplewebauthn/server',
  'otpauth',
  'shamir-secret-sharing',
  'docxtemplater',
  'pizzip',
  'read-excel-file',
  'saxes',
  'yauzl',
  '@myriaddreamin/typst-ts-node-compiler',
])

const isServer = (target: string): boolean => {
  const world = worldOf(target)
  if (world === 'server' || world === 'platform') return true
  const name = packageOf(target)
  return name !== undefined && (name.startsWith('node:') || SERVER_PACKAGES.has(name))
}

/** Data and styles may be loaded anywhere; code of the web may not reach the server. */
const isWebCode = (target: string): boolean => worldOf(target) === 'web' && /\.tsx?$/.test(target)

const isPure = (file: string): boolean => ['kernel', 'pure'].includes(worldOf(file))

/** Code of the server or the web, or a package or Node module that pure files have no use for. */
const isImpure = (target: string): boolean => {
  const name = /^(src|db|bin|house|tests)\//.test(target) ? undefined : packageOf(target)
  return name === undefined
    ? isServer(target) || isWebCode(target)
    : !SHARED_PACKAGES.some((allowed) => allowed === name)
}

/** A type is an import too: it brings the whole of its world into the compiler's view. */
function impure(edge: Edge): string | undefined {
  if (!isPure(edge.file) || !isImpure(edge.to ?? edge.from)) return undefined
  return `a pure file runs on the server, in the browser and offline, so it may not import ${edge.to ?? edge.from}; pass what it needs as an argument.`
}

function impureByDetour(loaded: ReadonlyMap<string, readonly Edge[]>, file: string): string | undefined {
  const path = isPure(file) ? chain(loaded, file, isImpure) : undefined
  if (path === undefined || path.length < 3) return undefined
  return `a pure file may not load ${path.at(-1)} by a detour (${path.join(' → ')}); split the file between them.`
}

function crossing(loaded: ReadonlyMap<string, readonly Edge[]>, file: string): string | undefined {
  const world = worldOf(file)
  if (world === 'web') {
    const path = chain(loaded, file, isServer)
    if (path !== undefined)
      return `the browser would load ${path.at(-1)} (${path.join(' → ')}); use \`import type\`, or ask the server through the client.`
  }
  if (world === 'server' || world === 'platform') {
    const path = chain(loaded, file, isWebCode)
    if (path !== undefined)
      return `the server would load a screen (${path.join(' → ')}); move what both need into rules.ts or the kernel.`
  }
  return undefined
}

/** Not every browser of the house has Temporal; a type of it is no use of it. */
function temporal(file: string, text: string): Finding[] {
  const found: Finding[] = []
  walk(parse(file, text).program, (node) => {
    if (node.type === 'MemberExpression' && child(node, 'object')?.['name'] === 'Temporal')
      found.push({
        file,
        line: lineAt(text, node.start),
        says: 'a browser may be without Temporal; count in src/app/web/client/days.ts, or let the server say it.',
      })
  })
  return found
}

/** A request has one connection, and a connection answers one question at a time: pg queues the rest and warns of it. */
function atOnce(file: string, text: string): Finding[] {
  return [...text.matchAll(/\bPromise\.(all|allSettled|race|any)\(/g)].map((found) => ({
    file,
    line: lineAt(text, found.index),
    says: 'a request asks one thing after the other on its one connection; use Array.fromAsync(rows, ask).',
  }))
}

/**
 * The file's name decides its world (ARCHITECTURE.md). Pure files touch neither; the browser never loads the server, not even
 * by a chain; the server never loads a screen. `import type` loads nothing, so a screen may name a contract's types.
 */
export const worlds: Check = {
  name: 'worlds',
  run: async (root) => {
    const edges = await importGraph(root)
    const loaded = loadedBy(edges)
    const found: Finding[] = []
    for (const edge of edges) {
      const says = impure(edge)
      if (says !== undefined) found.push({ file: edge.file, line: edge.line, says })
    }
    for (const file of loaded.keys()) {
      const says = crossing(loaded, file) ?? impureByDetour(loaded, file)
      if (says !== undefined) found.push({ file, says })
    }
    for (const file of await filesOf(root)) {
      if (!isSource(file) || isTest(file)) continue
      const text = await read(root, file)
      const world = worldOf(file)
      if (world === 'web' && text.includes('Temporal.')) found.push(...temporal(file, text))
      if (world !== 'web' && file.startsWith('src/modules/')) found.push(...atOnce(file, text))
    }
    return found
  },
}
