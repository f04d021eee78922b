import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { list } from '../../../kernel/list.ts'
import { addressOf, type ListState, stateOf } from '../client/list-address.ts'

const visits = list('gate.visits', {
  columns: {
    who: { kind: 'text', sort: true },
    on: { kind: 'day', sort: 'down' },
    note: { kind: 'text' },
  },
  filters: {
    find: { kind: 'search' },
    state: { kind: 'choice', codes: ['open', 'closed', 'all'], start: 'open', as: 'status' },
    kind: { kind: 'choice', codes: ['home', 'phone'], as: 'jenis' },
    mine: { kind: 'tick', as: 'saya' },
    span: { kind: 'days', as: ['dari', 'sampai'] },
  },
  order: { by: 'on', down: true },
})

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
const chosen = fc.record(
  {
    state: fc.constantFrom('closed', 'all'),
    kind: fc.constantFrom('home', 'phone'),
    mine: fc.constant(true),
    span: fc.oneof(fc.record({ from: day }), fc.record({ until: day }), fc.record({ from: day, until: day })),
  },
  { requiredKeys: [] },
)
const sort = fc.option(fc.record({ by: fc.constantFrom('who', 'on'), down: fc.boolean() }), { nil: undefined })
const isUsual = (s: ListState['sort']) => s?.by === 'on' && s.down

describe('the state of a list in the address', () => {
  it('comes back as it was put there, beside what else the address says', () => {
    fc.assert(
      fc.property(chosen, sort, fc.constantFrom('', '?bagian=arsip', '?status=lama&urut=-note'), (c, s, before) => {
        const address = addressOf(visits, { chosen: c, sort: s }, before)
        expect(stateOf(visits, address)).toEqual({ chosen: c, sort: isUsual(s) ? undefined : s })
        expect(new URLSearchParams(address).get('bagian')).toBe(new URLSearchParams(before).get('bagian'))
      }),
    )
  })

  it('is one of what the list knows, whatever somebody writes there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('status', 'jenis', 'saya', 'dari', 'urut'), fc.string())),
        (said) => {
          const { chosen: c, sort: s } = stateOf(visits, `?${new URLSearchParams(said)}`)
          expect([undefined, 'closed', 'all']).toContain(c['state'])
          expect([undefined, 'home', 'phone']).toContain(c['kind'])
          expect([undefined, 'who', 'on']).toContain(s?.by)
        },
      ),
    )
    for (const urut of ['note', '-note', 'constructor', '__proto__', 'on;drop'])
      expect(stateOf(visits, `?urut=${urut}`).sort).toBeUndefined()
  })

  it('D16 never says what was typed to find somebody', () => {
    expect(addressOf(visits, { chosen: { find: 'Suryani', mine: true } }, '')).toBe('?saya=1')
  })
})
