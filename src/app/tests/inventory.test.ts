import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../tests/support/app.ts'
import type { Endpoint } from '../../kernel/contract.ts'
import { contract } from '../modules.ts'

const endpoints = Object.entries(contract).flatMap(([module, all]) =>
  Object.entries(all as Record<string, Endpoint>).map(([name, e]) => ({
    path: `/api/${module}/${name}`,
    name: `${module}.${name}`,
    e,
  })),
)

type Schema = { options?: Schema[]; safeParse: (v: unknown) => { error?: { issues: unknown[] } } }
/** an input, or each of the inputs that it may be */
const eachOf = (s: Schema): Schema[] => s.options?.flatMap(eachOf) ?? [s]

/** What Fastify prints as a tree, as a list: each branch continues the address above it. */
function listed(tree: string): string[] {
  const above: string[] = []
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods] = /^((?:[│ ] {3})*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?/.exec(line) ?? []
    if (part === '' && methods === undefined) return []
    const depth = indent.length / 4
    above.length = depth
    above[depth] = part
    return methods === undefined ? [] : [`${methods} ${above.join('')}`]
  })
}

/** security-cases.md 4.2 A: what there is to be asked, looked at as a whole. */
describe('the addresses of the house', () => {
  let t: TestApp
  let routes: string[]
  beforeAll(async () => {
    t = await startApp()
    await t.app.ready()
    routes = listed(t.app.printRoutes({ commonPrefix: false }))
  })
  afterAll(() => t.close())

  it('A29 are those of the contract and three more: nothing answers that is not described', () => {
    const described = new Set(endpoints.map(({ path }) => `POST ${path}`))
    expect(routes.filter((route) => route.startsWith('POST') && !described.has(route))).toEqual([])
    expect(routes.filter((route) => route.startsWith('POST'))).toHaveLength(described.size)
    expect(routes.filter((route) => !route.startsWith('POST')).toSorted()).toEqual([
      'GET, HEAD /api/health',
      'GET, HEAD /api/openapi.json',
      'GET, HEAD /k/:token',
    ])
    const printed = JSON.parse(
      readFileSync(new URL('../../../docs/generated/openapi.json', import.meta.url), 'utf8'),
    ) as { paths: object } // printed by us
    expect(Object.keys(printed.paths).toSorted()).toEqual(endpoints.map(({ path }) => path).toSorted())
  })

  it('A01 carry no id but that of a calendar, which is its own secret: what is asked for stands in the body', () => {
    expect(routes.filter((route) => /[:*]/.test(route))).toEqual(['GET, HEAD /k/:token'])
  })

  it('A28 have one version: the addresses of others are nowhere', async () => {
    const cookie = await t.as(cast.head).signIn()
    const headers = { host: 'localhost', 'content-type': 'application/json', cookie }
    for (const url of [
      '/api/v0/cases/list',
      '/api/v1/cases/list',
      '/v1/cases/list',
      '/api/1/cases/list',
      '/rest/cases',
      '/graphql',
      '/api/cases/list/v1',
      '/api/Cases/list',
      '/api//cases/list',
    ])
      expect((await t.app.inject({ method: 'POST', url, payload: '{}', headers })).statusCode, url).toBe(404)
    expect(
      (await t.app.inject({ method: 'POST', url: '/api/cases/list?version=0', payload: '{}', headers })).statusCode,
    ).toBe(200)
  })

  it('A40 take no list of fields to be shown, and nothing else that they do not name', () => {
    const taken = endpoints.flatMap(({ name, e }) =>
      // as zod describes an input
      eachOf(e.input as unknown as Schema).flatMap((input) =>
        Object.entries({ fields: ['identity'], select: '*', include: ['case'], expand: 'all' }).flatMap(
          ([key, value]) => {
            const said = JSON.stringify(input.safeParse({ [key]: value }).error?.issues ?? [])
            return said.includes(`"keys":["${key}"]`) ? [] : [`${name} ${key}`]
          },
        ),
      ),
    )
    // what is typed into the form of a letter; and what a copy of rows may hold, by codes, which two people decide
    const known = ['letters.prepare', 'letters.saveDraft', 'letters.issue', 'extracts.ask'].map(
      (name) => `${name} fields`,
    )
    expect(taken.toSorted()).toEqual(known.toSorted())
  })

  it('A74 take an object and no list of changes to one: a JSON Patch is refused everywhere', async () => {
    const patch = [{ op: 'replace', path: '/role', value: 'head' }]
    expect(endpoints.filter(({ e }) => e.input.safeParse(patch).success).map(({ name }) => name)).toEqual([])
    const cookie = await t.as(cast.rizal).signIn()
    const headers = { host: 'localhost', 'content-type': 'application/json-patch+json', cookie }
    const answer = await t.app.inject({
      method: 'POST',
      url: '/api/cases/list',
      payload: JSON.stringify(patch),
      headers,
    })
    expect([answer.statusCode, answer.json().refusal.code]).toEqual([400, 'invalid_json'])
  })

  it('A44 answer with the same headers to whoever sees much and to whoever sees little: none counts what is hidden', async () => {
    const headersFor = async (who: (typeof cast)['head' | 'sewing']) => {
      const { headers } = await t.as(who).raw('cases.list', {}, { cookie: await t.as(who).signIn() })
      return Object.keys(headers).toSorted()
    }
    const [much, little] = [await headersFor(cast.head), await headersFor(cast.sewing)]
    expect(little).toEqual(much)
    expect(much.filter((name) => /count|total|range|link|^x-(?!content-type-options$)/.test(name))).toEqual([])
  })
})
