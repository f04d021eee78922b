import { describe, expect, it } from 'vitest'
import { LEAVE_KINDS } from '../../residence/rules.ts'
import { CHECKS, checksOf, codeOf, judgeLeave, LEAVE_GIVER, mayDecide, REFUSED_FOR, STEPS, stateOf } from '../rules.ts'

const now = Temporal.Instant.from('2026-04-07T13:30:00Z')
const pass = { fromAt: '2026-04-07T11:00:00Z', backAt: '2026-04-07T13:00:00Z', decision: null, outAt: null, inAt: null }

describe('a leave pass', () => {
  it('asks what must be seen to of its kind, and of an errand a companion in the first month alone', () => {
    expect(checksOf('errand', 29)).toEqual(['companion'])
    expect(checksOf('errand', 30)).toEqual([])
    expect(checksOf('home', 90)).toEqual(['safe_address', 'receiver_unlisted', 'transport'])
    expect(new Set(LEAVE_KINDS.flatMap((k) => checksOf(k, 0)))).toEqual(new Set(CHECKS))
  })

  it('is given by one role of each kind, and is refused for no reason that is discipline', () => {
    expect(mayDecide('home', ['head'])).toBe(true)
    expect(mayDecide('home', ['coordinator', 'house_mother', 'social_worker', 'nurse'])).toBe(false)
    for (const kind of LEAVE_KINDS) {
      expect(mayDecide(kind, [LEAVE_GIVER[kind]])).toBe(true)
      expect(mayDecide(kind, ['nurse'])).toBe(false)
    }
    expect(REFUSED_FOR.join()).not.toMatch(/rule|discipline|behaviour|measure/)
  })

  it('is as long as its kind at most, and an outing comes after thirty days', () => {
    const judge = (kind: (typeof LEAVE_KINDS)[number], hours: number, days = 40) =>
      judgeLeave({ kind, from: now, until: now.add({ hours }) }, days)
    for (const kind of LEAVE_KINDS) expect(judge(kind, 2)).toBeNull()
    expect(judge('errand', 3)).toBe('leave_too_long')
    expect(judge('outing', 25)).toBe('leave_too_long')
    expect(judge('home', 7 * 24)).toBeNull()
    expect(judge('home', 7 * 24 + 1)).toBe('leave_too_long')
    expect(judge('practice', 60 * 24)).toBeNull()
    expect(judge('outing', 8, 29)).toBe('outing_too_early')
    expect(judge('outing', 8, 30)).toBeNull()
  })

  it('says where it stands, and is late from the minute that was agreed', () => {
    const out = { ...pass, decision: 'given' as const, outAt: '2026-04-07T11:02:00Z' }
    expect(stateOf(out, now)).toBe('late')
    expect(stateOf({ ...out, backAt: now.toString() }, now)).toBe('out')
    expect(stateOf({ ...out, inAt: '2026-04-07T13:20:00Z' }, now)).toBe('back')
    expect(stateOf({ ...pass, backAt: '2026-04-08T13:00:00Z' }, now)).toBe('asked')
    expect(stateOf(pass, now)).toBe('lapsed')
    expect(STEPS[stateOf(out, now)]).toBe(3)
    expect(codeOf(28)).toBe('P-028')
  })
})
