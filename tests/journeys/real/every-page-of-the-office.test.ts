import { describe, expect, it } from 'vitest'
import { routes } from '../../../src/app/web/routes.ts'
import { cast } from '../../cast.ts'
import { ALL_WALKERS, everyPageOf, pathsFor } from './every-page.ts'

everyPageOf('office')

describe('the table of pages', () => {
  it('has no page that nobody opens', () => {
    const opened = new Set(ALL_WALKERS.flatMap(pathsFor))
    expect(routes.filter((route) => !opened.has(route.path) && !route.demoOnly).map((route) => route.path)).toEqual([])
  })

  it('is walked by every role of the cast', () => {
    const walked = new Set(ALL_WALKERS.flatMap((who) => who.roles))
    expect(
      Object.values(cast)
        .flatMap((who) => who.roles)
        .filter((role) => !walked.has(role)),
    ).toEqual([])
  })
})
