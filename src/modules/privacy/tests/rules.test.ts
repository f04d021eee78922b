import { describe, expect, it } from 'vitest'
import {
  articleOf,
  byUrgency,
  clockOf,
  disclosureState,
  dueOf,
  hoursLeftOf,
  isAhead,
  needsIdentity,
  partOf,
  RIGHTS,
  standingOf,
} from '../rules.ts'

const at = (iso: string) => Temporal.Instant.from(iso)
const ASKED = at('2026-10-19T07:05:00Z')

describe('the order of requests', () => {
  const answered = { answeredAt: null, appealedAt: null, appealDoneAt: null }
  const row = (dueAt: string | null, over: Partial<Record<keyof typeof answered, string>> = {}) => {
    const r = { ...answered, dueAt, ...over }
    return { ...r, standing: standingOf(r, ASKED) }
  }

  it('is that of their hours: what is over and what runs out next, then what has no hour, then what was answered', () => {
    const [late, soon, later] = [row('2026-10-19T07:00:00Z'), row('2026-10-20T07:05:00Z'), row('2026-10-22T07:05:00Z')]
    const without = row(null)
    const appealed = row('2026-10-01T00:00:00Z', { answeredAt: 'x', appealedAt: 'y' })
    const done = row('2026-10-02T00:00:00Z', { answeredAt: 'x' })
    expect(byUrgency([done, later, without, soon, appealed, late])).toEqual([
      late,
      soon,
      later,
      without,
      appealed,
      done,
    ])
  })

  it('says how many whole hours are left of those that run', () => {
    expect(hoursLeftOf(row('2026-10-20T07:05:00Z'), ASKED)).toBe(24)
    expect(hoursLeftOf(row('2026-10-19T07:00:00Z'), ASKED)).toBe(0)
    expect(hoursLeftOf(row(null), ASKED)).toBeNull()
    expect(hoursLeftOf(row('2026-10-20T07:05:00Z', { answeredAt: '2026-10-19T08:00:00Z' }), ASKED)).toBeNull()
  })
})

describe('the clocks of the law', () => {
  it('give three times 24 hours to correct, to give access, to restrict and to stop, and none to the rest', () => {
    for (const right of ['correct', 'access', 'restrict', 'withdraw'] as const)
      expect(dueOf(right, ASKED)?.toString(), right).toBe('2026-10-22T07:05:00Z')
    for (const right of ['information', 'end', 'object', 'portability'] as const)
      expect(dueOf(right, ASKED), right).toBeNull()
  })

  it('say of a breach how many of twelve planks are over and how many hours are left', () => {
    const found = at('2026-10-20T01:20:00Z')
    expect(clockOf(found, found)).toEqual({ planks: 0, hoursLeft: 72, isLate: false })
    expect(clockOf(found, at('2026-10-21T03:20:00Z'))).toEqual({ planks: 4, hoursLeft: 46, isLate: false })
    expect(clockOf(found, at('2026-10-23T01:20:00Z'))).toMatchObject({ hoursLeft: 0, isLate: false })
    expect(clockOf(found, at('2026-10-23T01:20:01Z'))).toMatchObject({ planks: 12, hoursLeft: 0, isLate: true })
  })
})

describe('a request', () => {
  const row = { dueAt: '2026-10-22T07:05:00Z', answeredAt: null, appealedAt: null, appealDoneAt: null }
  it('runs, is late, is answered, is objected to and is done', () => {
    expect(standingOf(row, ASKED)).toBe('open')
    expect(standingOf(row, at('2026-10-22T07:05:01Z'))).toBe('late')
    expect(standingOf({ ...row, dueAt: null }, at('2027-01-01T00:00:00Z'))).toBe('open')
    const answered = { ...row, answeredAt: '2026-10-20T00:00:00Z' }
    expect(standingOf(answered, at('2027-01-01T00:00:00Z'))).toBe('answered')
    expect(standingOf({ ...answered, appealedAt: '2026-10-21T00:00:00Z' }, ASKED)).toBe('appealed')
  })

  it('is granted to nobody who is not known', () => {
    expect(needsIdentity({ identity: 'not_yet', outcome: 'granted' })).toBe(true)
    expect(needsIdentity({ identity: 'document', outcome: 'granted' })).toBe(false)
    expect(needsIdentity({ identity: 'not_yet', outcome: 'refused' })).toBe(false)
  })
})

describe('what is told outside', () => {
  it('is approved by two and by nobody alone', () => {
    const none = { headAt: null, officerAt: null, refusedAt: null, givenAt: null }
    expect(disclosureState(none)).toBe('asked')
    expect(disclosureState({ ...none, headAt: 'x' })).toBe('asked')
    expect(disclosureState({ ...none, headAt: 'x', officerAt: 'y' })).toBe('approved')
    expect(disclosureState({ ...none, headAt: 'x', refusedAt: 'y' })).toBe('refused')
  })
})

describe('the law, article by article', () => {
  it('gives a clock to four rights, each by its own article', () => {
    expect(Object.fromEntries(RIGHTS.map((right) => [right, articleOf(right)]))).toEqual({
      ...{ correct: 30, access: 32, withdraw: 40, restrict: 41 },
      ...{ information: null, end: null, object: null, portability: null },
    })
  })

  it('has no plank before the breach and no thirteenth one, and lets a moment still be now', () => {
    const found = at('2026-10-20T00:00:00Z')
    expect(clockOf(found, at('2026-10-19T00:00:00Z'))).toEqual({ planks: 0, hoursLeft: 96, isLate: false })
    expect(clockOf(found, at('2026-10-20T06:00:00Z'))).toEqual({ planks: 1, hoursLeft: 66, isLate: false })
    expect(clockOf(found, at('2026-11-20T00:00:00Z'))).toEqual({ planks: 12, hoursLeft: 0, isLate: true })
    expect([isAhead(found, found), isAhead(found, at('2026-10-19T23:59:59Z'))]).toEqual([false, true])
  })

  it('is late after its last minute, not in it, and done once an objection is decided', () => {
    const row = { dueAt: '2026-10-22T07:05:00Z', answeredAt: null, appealedAt: null, appealDoneAt: null }
    expect(standingOf(row, at('2026-10-22T07:05:00Z'))).toBe('open')
    expect(standingOf({ ...row, answeredAt: 'x', appealedAt: 'y', appealDoneAt: 'z' }, ASKED)).toBe('done')
  })
})

describe('two words on what is told outside', () => {
  const open = { headAt: null, officerAt: null, headBy: null, officerBy: null, recordedBy: 'writer' }
  const head = { id: 'head', forHouse: true, forLaw: false }
  const officer = { id: 'officer', forHouse: false, forLaw: true }

  it('are asked of the head and of the officer, each once', () => {
    expect([partOf(open, head), partOf(open, officer)]).toEqual(['head', 'officer'])
    const byHead = { ...open, headAt: 'x', headBy: 'head' }
    expect(partOf(byHead, officer)).toBe('officer')
    expect(partOf(byHead, { ...head, id: 'deputy' })).toBe('already_done')
    expect(partOf({ ...open, officerAt: 'x', officerBy: 'officer' }, { ...officer, id: 'other' })).toBe('already_done')
    expect(partOf(open, { id: 'nurse', forHouse: false, forLaw: false })).toBe('already_done')
  })

  it('come from two people, neither of whom asked', () => {
    const both = { id: 'both', forHouse: true, forLaw: true }
    expect(partOf(open, { ...both, id: 'writer' })).toBe('own_request')
    expect(partOf(open, both)).toBe('head')
    expect(partOf({ ...open, headAt: 'x', headBy: 'both' }, both)).toBe('another_person')
    expect(partOf({ ...open, officerAt: 'x', officerBy: 'both' }, both)).toBe('another_person')
    expect(partOf({ ...open, headAt: 'x', headBy: 'head' }, both)).toBe('officer')
  })

  it('are not enough to have told it', () => {
    const row = { headAt: 'x', officerAt: 'y', refusedAt: null, givenAt: null }
    expect(disclosureState({ ...row, givenAt: 'z' })).toBe('given')
    expect(disclosureState({ ...row, headAt: null })).toBe('asked')
  })
})
