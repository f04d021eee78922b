import { describe, expect, it } from 'vitest'
import { dependencies, SERVER_BUDGET } from '../dependencies.ts'
import { reachable } from '../support/lockfile.ts'
import { versions } from '../versions.ts'
import { says } from './says.ts'

const manifest = (dependencies: Record<string, string>) => JSON.stringify({ dependencies })
const lock = (packages: Record<string, object>) => JSON.stringify({ packages })

describe('versions', () => {
  it('is silent about exact versions that are locked once', async () => {
    const tree = {
      'package.json': manifest({ pg: '8.0.0' }),
      'package-lock.json': lock({ 'node_modules/pg': { version: '8.0.0' } }),
    }
    expect(await says(versions, tree)).toEqual([])
  })

  it('refuses a range, a second copy of a direct dependency, and a lock that says another version', async () => {
    const found = await says(versions, {
      'package.json': manifest({ pg: '^8.0.0', zod: '4.0.0', react: '19.0.0' }),
      'package-lock.json': lock({
        'node_modules/zod': { version: '4.0.0' },
        'node_modules/x/node_modules/zod': { version: '3.0.0' },
        'node_modules/react': { version: '18.0.0' },
      }),
    })
    expect(found).toHaveLength(3)
    expect(found.join()).toMatch(/pin pg exactly.*lock react at 19.0.0.*keep one version of zod/s)
  })
})

describe('dependencies', () => {
  const many = Object.fromEntries(Array.from({ length: SERVER_BUDGET }, (_, i) => [`p${i}`, '1.0.0']))
  const ledger = { 'docs/decisions/dependencies.md': '| `fastify` | why |\n' }
  const server = { 'src/platform/http.ts': "import fastify from 'fastify'\nimport type { A } from 'react'" }

  it('is silent when each dependency has its line and the server carries few', async () => {
    const tree = {
      ...ledger,
      ...server,
      'package.json': manifest({ fastify: '5.0.0' }),
      'package-lock.json': lock({ 'node_modules/fastify': {} }),
    }
    expect(await says(dependencies, tree)).toEqual([])
  })

  it('asks for a missing line and finds a line that nothing needs', async () => {
    const found = await says(dependencies, { ...ledger, 'package.json': manifest({ pg: '8.0.0' }) })
    expect(found).toHaveLength(2)
    expect(found.join()).toMatch(/add a line for pg.*take out the line of fastify/s)
  })

  it('refuses a product that loads what is installed for development only', async () => {
    const tree = {
      'package.json': JSON.stringify({ devDependencies: { vite: '8.0.0' } }),
      'docs/decisions/dependencies.md': '| `vite` | why |\n',
      'src/platform/a.ts':
        "import { build } from 'vite'\nimport type { B } from 'vite'\nimport { join } from 'node:path'",
      'src/platform/tests/a.test.ts': "import { build } from 'vite'",
    }
    expect(await says(dependencies, tree)).toEqual([
      'src/platform/a.ts:1: put vite under dependencies in package.json, exactly pinned; the product loads it.',
    ])
  })

  it('L27 counts what comes along with what the server imports, and stops at the budget', async () => {
    const packages = Object.fromEntries(Object.keys(many).map((name) => [`node_modules/${name}`, {}]))
    const tree = {
      ...ledger,
      ...server,
      'package.json': manifest({ fastify: '5.0.0' }),
      'package-lock.json': lock({
        ...packages,
        'node_modules/fastify': { dependencies: many },
        'node_modules/react': {},
      }),
    }
    const found = await says(dependencies, tree)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`the server needs ${SERVER_BUDGET + 1} packages`)
  })

  it('looks for a package as Node does, and leaves out other systems and optional peers', () => {
    const tree = {
      'node_modules/a': {
        dependencies: { b: '2' },
        peerDependencies: { c: '1', d: '1' },
        peerDependenciesMeta: { d: { optional: true } },
      },
      'node_modules/a/node_modules/b': {},
      'node_modules/b': {},
      'node_modules/c': { optionalDependencies: { win: '1' } },
      'node_modules/d': {},
      'node_modules/win': { os: ['win32'] },
    }
    expect(reachable(tree, ['a'])).toEqual(['node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/c'])
  })
})
