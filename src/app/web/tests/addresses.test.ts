import { afterEach, describe, expect, it } from 'vitest'
import { routeOf } from '../route-of.ts'
import { routes, type ScreenRoute } from '../routes.ts'
import { allowedRoutes, setRoutes } from '../screens-of.ts'

const screen = (path: string, more: Partial<ScreenRoute> = {}): ScreenRoute => ({
  path,
  title: 'title.home',
  roles: 'all',
  load: async () => () => null,
  ...more,
})

afterEach(() => setRoutes(routes))

describe('the table of screens', () => {
  it('finds the line of an address; words win over named parts', () => {
    setRoutes([screen('/orang/$id'), screen('/orang/baru'), screen('/orang')])
    expect(routeOf('/orang/baru')?.path).toBe('/orang/baru')
    expect(routeOf('/orang/c-7')?.path).toBe('/orang/$id')
    expect(routeOf('/orang/')?.path).toBe('/orang')
    expect(routeOf('/orang/c-7/lain')).toBeUndefined()
  })

  it('shows a screen only to its roles, and sandbox screens only in the sandbox', () => {
    setRoutes([screen('/a', { roles: ['head'] }), screen('/b', { demoOnly: true })])
    const paths = (...rest: Parameters<typeof allowedRoutes>) => allowedRoutes(...rest).map((route) => route.path)
    expect(paths(['head'], false)).toEqual(['/a'])
    expect(paths(['guard'], true)).toEqual(['/b'])
  })

  it('of the product names no address twice, and every way back exists', () => {
    const paths = routes.map((route) => route.path)
    expect(new Set(paths).size).toBe(paths.length)
    for (const { back } of routes) if (back) expect(routeOf(back), back).toBeDefined()
  })
})
