import { describe, expect, it } from 'vitest'
import { accusationOf, dutiesOf, INCIDENT_KINDS, openReason, timeFault } from '../rules.ts'

const at = (iso: string) => Temporal.Instant.from(`2026-01-12T${iso}Z`)

describe('the clocks of an incident', () => {
  const of = (kind: 'injury' | 'sexual_violence', level: 'minor' | 'serious' | 'critical') =>
    dutiesOf({ kind, level, knownAt: at('02:00') }).map((d) => `${d.whom} ${d.dueAt}`)

  it('begin with the third level: the head within the hour, the office within a day', () => {
    expect(of('injury', 'minor')).toEqual([])
    const grave = ['head 2026-01-12T03:00:00Z', 'office 2026-01-13T02:00:00Z']
    expect(of('injury', 'serious')).toEqual(grave)
    expect(of('injury', 'critical')).toEqual(grave)
  })

  it('K22 give the police 3×24 hours of sexual violence, at whatever level it was written down, and the head who sees to it', () => {
    const police = 'police 2026-01-15T02:00:00Z'
    expect(of('sexual_violence', 'critical')).toContain(police)
    expect(of('sexual_violence', 'minor')).toEqual(['head 2026-01-12T03:00:00Z', police])
  })

  it('refuse times that run backwards', () => {
    expect(timeFault(at('01:00'), at('02:00'), at('03:00'))).toBeNull()
    expect(timeFault(at('02:00'), at('01:00'), at('03:00'))).toBe('known_before_happened')
    expect(timeFault(at('04:00'), at('04:00'), at('03:00'))).toBe('happened_in_future')
    expect(timeFault(at('02:00'), at('04:00'), at('03:00'))).toBe('happened_in_future')
  })

  it('keep it open until everybody was told and every step is done', () => {
    expect(openReason({ duties: [{ toldAt: null }], steps: [] })).toBe('not_told_yet')
    expect(openReason({ duties: [{ toldAt: 'x' }], steps: [{ doneAt: null }] })).toBe('steps_open')
    expect(openReason({ duties: [], steps: [] })).toBeNull()
  })
})

describe('an incident that accuses a colleague', () => {
  it('goes on as violence of staff where it was violence, and as conduct otherwise', () => {
    const of = (as: string) => INCIDENT_KINDS.filter((kind) => accusationOf(kind) === as)
    expect(of('staff_sexual')).toEqual(['sexual_violence'])
    expect(of('staff_violence')).toEqual(['injury', 'violence_between'])
    expect(of('staff_conduct')).toHaveLength(INCIDENT_KINDS.length - 3)
  })

  it('calls nobody for what is moderate, and the police for nothing else than sexual violence', () => {
    const knownAt = at('02:00')
    for (const kind of INCIDENT_KINDS) {
      const told = dutiesOf({ kind, level: 'moderate', knownAt }).map((d) => d.whom)
      expect(told, kind).toEqual(kind === 'sexual_violence' ? ['head', 'police'] : [])
    }
  })

  it('stays open while one of several was not told, or one of several steps is not done', () => {
    expect(openReason({ duties: [{ toldAt: 'x' }, { toldAt: null }], steps: [] })).toBe('not_told_yet')
    expect(openReason({ duties: [], steps: [{ doneAt: 'x' }, { doneAt: null }] })).toBe('steps_open')
    expect(openReason({ duties: [{ toldAt: 'x' }], steps: [{ doneAt: 'x' }] })).toBeNull()
  })
})
