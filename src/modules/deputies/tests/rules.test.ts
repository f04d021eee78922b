import { describe, expect, it } from 'vitest'
import { actedAs, mayNameFor, mayStandIn, officeAbove, standing } from '../rules.ts'

const [before, first, after] = ['2026-01-10T00:00:00Z', '2026-01-12T00:00:00Z', '2026-01-17T00:00:00Z']
const on = (at: string, until = after) => standing(Temporal.Instant.from(at), first, until)

it('whoever stands in waits for her first day, and is over with her last', () => {
  expect([on(before), on(first), on(after)]).toEqual(['coming', 'now', 'over'])
})

it('whoever was taken back before her first day never stood in', () => {
  expect([on(before, first), on(after, first)]).toEqual([null, null])
})

describe('who names whom', () => {
  it('is herself for her own office, and the head for a coordinator who could not', () => {
    expect(mayNameFor(['head'], 'head', true)).toBe(true)
    expect(mayNameFor(['coordinator'], 'head', true)).toBe(false)
    expect(mayNameFor(['coordinator'], 'coordinator', true)).toBe(true)
    expect(mayNameFor(['head'], 'coordinator', false)).toBe(true)
    expect(mayNameFor(['head'], 'head', false)).toBe(false)
    expect(mayNameFor(['coordinator'], 'coordinator', false)).toBe(false)
  })

  it('is somebody who works in the house and holds another office, and nobody who looks after the work of others', () => {
    expect(mayStandIn(['coordinator'], 'head')).toBe(true)
    expect(mayStandIn(['social_worker'], 'coordinator')).toBe(true)
    expect(mayStandIn(['head'], 'head')).toBe(false)
    expect(mayStandIn(['coordinator', 'head'], 'head')).toBe(false)
    for (const outside of ['it_admin', 'auditor', 'data_protection_officer'])
      expect(mayStandIn(['social_worker', outside], 'head'), outside).toBe(false)
    expect([mayStandIn([], 'head'), mayStandIn(['social_office'], 'head')]).toEqual([false, false])
  })
})

describe('the office above a signature', () => {
  const titled = (post: string | null) => (post ? `Jabatan ${post}` : 'Petugas')
  it('is her own; "Plh." before the one of whoever is away; "a.n." that one, and her own below', () => {
    expect(officeAbove({ post: 'Kepala' }, titled)).toEqual({ jabatan: 'Jabatan Kepala' })
    expect(officeAbove({ post: null, standsIn: null }, titled)).toEqual({ jabatan: 'Petugas' })
    const as = (signsAs: 'plh' | 'an', post: string | null = 'Peksos') =>
      officeAbove({ post, standsIn: { signsAs, office: 'Kepala' } }, titled)
    expect(as('plh')).toEqual({ pengantar: 'Plh.', jabatan: 'Jabatan Kepala' })
    expect(as('an')).toEqual({ pengantar: 'a.n.', untuk: 'Jabatan Kepala', jabatan: 'Peksos' })
    expect(as('an', null).jabatan).toBe('')
  })
})

describe('in whose place she did it', () => {
  const lent = { personId: 'hana', role: 'head', fromAt: first, untilAt: after, signsAs: 'plh' } as const
  const own = { ...lent, role: 'coordinator', untilAt: null, signsAs: null } as const
  const did = (held: Parameters<typeof actedAs>[0], at: string, by: readonly string[] = ['head'], personId = 'hana') =>
    actedAs(held, { personId, at, by })

  it('is that of whoever lent the role, from its first moment until its last', () => {
    expect(did([lent], first)).toEqual({ role: 'head', signsAs: 'plh' })
    expect(did([{ ...lent, untilAt: null, signsAs: 'an' }], after)).toEqual({ role: 'head', signsAs: 'an' })
    expect([did([lent], before), did([lent], after)]).toEqual([null, null])
  })

  it('is nobody’s where a role of her own allows it, or somebody else holds the other', () => {
    expect(did([own, lent], first, ['head', 'coordinator'])).toBeNull()
    expect(did([own, lent], first)).toEqual({ role: 'head', signsAs: 'plh' })
    expect(did([lent], first, ['nurse'])).toBeNull()
    expect(did([lent], first, ['head'], 'rizal')).toBeNull()
    expect(did([{ ...lent, role: 'nurse' }], first, ['nurse'])).toBeNull()
    expect(did([], first)).toBeNull()
  })
})
