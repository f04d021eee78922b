import { describe, expect, it } from 'vitest'
import { asWhat, giversOf, keepsClearOfBlocks, keptOut, missingOf, SESSION_KINDS, stopsOnHolidays } from '../rules.ts'

describe('a session of the week', () => {
  it('stops on a holiday when it is a class, and care goes on', () => {
    expect(SESSION_KINDS.filter(stopsOnHolidays)).toEqual(['social', 'skills', 'enterprise', 'group'])
  })

  it('keeps clear of prayer and meals, but for guidance in faith and whoever has duty', () => {
    expect(SESSION_KINDS.filter((kind) => !keepsClearOfBlocks(kind))).toEqual(['spiritual', 'duty'])
  })

  it('is given by an instructor where a trade is learned, and by a guide otherwise', () => {
    expect(SESSION_KINDS.filter((kind) => asWhat(kind) === 'instructor')).toEqual(['skills', 'enterprise'])
    expect(asWhat('social')).toBe('guide')
  })

  it('names whoever leads it first', () => {
    expect(giversOf({ delivererId: 'a', helpers: [{ delivererId: 'b' }] })).toEqual(['a', 'b'])
    expect(giversOf({ delivererId: null, helpers: [{ delivererId: 'b' }] })).toEqual(['b'])
  })
})

describe('a class', () => {
  it('opens with a place, tools, material, somebody who teaches and money', () => {
    expect(missingOf([])).toEqual(['place', 'tools', 'material', 'instructor', 'budget'])
    expect(missingOf(['budget', 'tools'])).toEqual(['place', 'material', 'instructor'])
  })

  it('takes whoever is accepted, into a trade with a plan in force', () => {
    const her = { state: 'open', admittedOn: '2026-01-12' }
    expect([keptOut(her, true, true), keptOut(her, false, false)]).toEqual([null, null])
    expect(keptOut(her, false, true)).toBe('no_plan_yet')
    expect(keptOut({ ...her, admittedOn: null }, true, false)).toBe('not_in_house')
    expect(keptOut({ ...her, state: 'closed' }, true, true)).toBe('not_in_house')
  })
})
