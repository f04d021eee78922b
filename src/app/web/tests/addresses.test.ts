import { afterEach, describe, expect, it } from 'vitest'
import type { ScreenRoute } from '../client/screen-route.ts'
import { routeOf } from '../route-of.ts'
import { routes } from '../routes.ts'
import { allowedRoutes, setRoutes } from '../screens-of.ts'

const screen = (path: string, more: Partial<Pick<ScreenRoute, 'may' | 'demoOnly'>> = {}): ScreenRoute => ({
  path,
  title: 'title.home',
  may: 'anyone',
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

  it('shows a screen only to whoever may do what it asks, and sandbox screens only in the sandbox', () => {
    setRoutes([screen('/a', { may: 'a.read' }), screen('/b', { demoOnly: true })])
    const paths = (...rest: Parameters<typeof allowedRoutes>) => allowedRoutes(...rest).map((route) => route.path)
    expect(paths(['a.read'], false)).toEqual(['/a'])
    expect(paths([], true)).toEqual(['/b'])
  })

  it('of the product names no address twice, and every way back exists', () => {
    const paths = routes.map((route) => route.path)
    expect(new Set(paths).size).toBe(paths.length)
    for (const { back } of routes) if (back) expect(routeOf(back), back).toBeDefined()
  })
})
