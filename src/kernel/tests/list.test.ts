import { describe, expect, it } from 'vitest'
import { list } from '../list.ts'
import { askedOf, sheetOf } from '../list-input.ts'

const visits = list('gate.visits', {
  columns: { who: { kind: 'text', sort: true }, on: { kind: 'day', sort: 'down' }, note: { kind: 'text' } },
  filters: {
    find: { kind: 'search' },
    kind: { kind: 'choice', codes: ['home', 'phone'], as: 'jenis' },
    span: { kind: 'days', as: ['dari', 'sampai'] },
  },
})
const id = '00000000-0000-4000-8000-000000000001'

describe('what a list may be asked', () => {
  const asked = askedOf(visits)

  it('is its filters, an order by a column that may be sorted, and where to go on', () => {
    const whole = {
      find: 'Suryani',
      kind: 'home' as const,
      span: { from: '2026-01-01' },
      sort: { by: 'on' as const, down: true },
      after: ['2026-01-01', id],
    }
    expect(asked.parse(whole)).toEqual(whole)
    expect(asked.parse({})).toEqual({})
  })

  it.each([
    { sort: { by: 'note', down: false } },
    { sort: { by: 'on desc; drop table cases', down: false } },
    { kind: 'letter' },
    { span: { from: '31 Januari' } },
    { span: { from: '0000-01-01' } },
    { column: 'on' },
    { find: '   ' },
    { after: ['1', '2', '3', '4', id] },
    { after: [] },
  ])('A41 A42 C02 C06 C08 C31 is nothing else: %j is refused', (wrong) => {
    expect(asked.safeParse(wrong).success).toBe(false)
  })

  it('is asked as a sheet without a page, and after a fresh second factor', () => {
    const sheet = sheetOf(visits, 'gate.read')
    expect(sheet).toMatchObject({ kind: 'query', may: 'gate.read', stepUp: true })
    expect(sheet.input.safeParse({ kind: 'phone' }).success).toBe(true)
    expect(sheet.input.safeParse({ after: ['1', id] }).success).toBe(false)
  })
})
