import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import type { Decision, Kind } from '../rules.ts'
import {
  CAUSES,
  DECISIONS,
  DECISIONS_OF,
  decidesAtG6,
  decisionKey,
  GUESTS,
  goesOn,
  isReview,
  isRiskTold,
  judgeSitting,
  KINDS,
  LINES,
  mayChair,
  needsHead,
  nextSitting,
  REVIEW_DAYS,
  TOUCHED,
  urgency,
} from '../rules.ts'
import words from '../words/id.json' with { type: 'json' }

const day = Temporal.PlainDate.from
const held = day('2026-04-10')
const sitting = {
  kind: 'cc3' as Kind,
  heldOn: held,
  chairId: 'hana',
  secretaryId: 'wulan',
  members: ['rizal'],
  present: ['rizal'],
  decision: 'continue' as Decision,
  cause: null,
  nextReviewOn: day('2026-05-10'),
}

describe('what is said of a sitting', () => {
  it('has a word for each choice, and no word is left without its choice', () => {
    expect(worded(words, 'kind')).toEqual(KINDS.toSorted())
    expect(worded(words, 'decision')).toEqual(DECISIONS.toSorted())
    expect(worded(words, 'cause')).toEqual(CAUSES.toSorted())
    expect(worded(words, 'guest')).toEqual(GUESTS.toSorted())
    expect(worded(words, 'line')).toEqual(LINES.toSorted())
    expect(worded(words, 'touched')).toEqual(TOUCHED.toSorted())
  })
})

describe('a sitting', () => {
  it('is in order with a chair, another secretary, a member and a dated next review', () => {
    expect(judgeSitting(sitting)).toBeNull()
  })
  it('has a chair who does not keep the minutes, except at the desk', () => {
    expect(judgeSitting({ ...sitting, secretaryId: 'hana' })).toBe('chair_is_secretary')
    expect(judgeSitting({ ...sitting, kind: 'review', secretaryId: 'hana' })).toBeNull()
  })
  it('needs one more at the table who came', () => {
    expect(judgeSitting({ ...sitting, secretaryId: null, present: [] })).toBe('too_few_members')
    expect(judgeSitting({ ...sitting, kind: 'review', secretaryId: null, members: [], present: [] })).toBeNull()
    expect(judgeSitting({ ...sitting, members: ['rizal', 'rizal'] })).toBe('member_twice')
    // the one who keeps the minutes is one more; the chair on the list is still one person
    expect(judgeSitting({ ...sitting, present: [] })).toBeNull()
    expect(judgeSitting({ ...sitting, secretaryId: null, present: ['hana'] })).toBe('too_few_members')
    expect(judgeSitting({ ...sitting, secretaryId: null, present: ['rizal'] })).toBeNull()
  })
  it('names its cause when it is extraordinary, and only then', () => {
    expect(judgeSitting({ ...sitting, kind: 'ccl' })).toBe('cause_needed')
    expect(judgeSitting({ ...sitting, cause: 'crisis' })).toBe('cause_needed')
    expect(judgeSitting({ ...sitting, kind: 'ccl', cause: 'crisis' })).toBeNull()
  })
  it('sends a case on to evaluation only from a review', () => {
    for (const kind of KINDS)
      expect(DECISIONS_OF[kind].includes('to_evaluation')).toBe(kind === 'review' || kind === 'cc3' || kind === 'ccl')
    expect(judgeSitting({ ...sitting, kind: 'cc1', decision: 'to_evaluation' })).toBe('decision_not_here')
    expect(judgeSitting({ ...sitting, decision: 'to_evaluation', nextReviewOn: null })).toBeNull()
  })
  it('decides in every conference that she goes on, elsewhere or early; the plan in CC-2, the extension in CC-4', () => {
    for (const kind of KINDS)
      for (const decision of ['continue', 'refer', 'end_early'] as const)
        expect(DECISIONS_OF[kind].includes(decision)).toBe(true)
    const only = (decision: Decision) => KINDS.filter((kind) => DECISIONS_OF[kind].includes(decision))
    expect(only('revise_plan')).toEqual(['review', 'cc2', 'cc3', 'ccl'])
    expect(only('extend')).toEqual(['review', 'cc3', 'cc4', 'ccl'])
    expect(only('change_track')).toEqual(['review', 'cc3', 'ccl'])
  })
  it('counts as the review of the month at the desk and at mid-term; the extraordinary one decides at G6, too', () => {
    expect(KINDS.filter(isReview)).toEqual(['review', 'cc3'])
    expect(KINDS.filter(decidesAtG6)).toEqual(['review', 'cc3', 'ccl'])
  })
})

describe('the next review', () => {
  it('is needed after every decision but the last two: on to evaluation, and the early end', () => {
    expect(DECISIONS.filter((decision) => !goesOn(decision))).toEqual(['to_evaluation', 'end_early'])
  })
  it('is dated at every review after which the case goes on, at most thirty days ahead', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.constantFrom(...DECISIONS),
        fc.option(fc.integer({ min: -5, max: 60 }), { nil: null }),
        (kind, decision, days) => {
          fc.pre(DECISIONS_OF[kind].includes(decision))
          const verdict = judgeSitting({
            ...sitting,
            kind,
            decision,
            cause: kind === 'ccl' ? 'crisis' : null,
            nextReviewOn: days === null ? null : held.add({ days }),
          })
          const wanted =
            days === null
              ? isReview(kind) && goesOn(decision)
                ? 'next_review_needed'
                : null
              : days < 1
                ? 'next_review_in_the_past'
                : days > REVIEW_DAYS
                  ? 'next_review_too_late'
                  : null
          expect(verdict).toBe(wanted)
        },
      ),
    )
  })
})

describe('the chair', () => {
  it('is the coordinator or the head; at the desk the social worker too', () => {
    for (const kind of KINDS) {
      expect(mayChair(kind, ['head'])).toBe(true)
      expect(mayChair(kind, ['coordinator'])).toBe(true)
      expect(mayChair(kind, ['social_worker'])).toBe(kind === 'review')
      expect(mayChair(kind, ['psychologist', 'nurse'])).toBe(false)
    }
  })
  it('leaves a transfer, an extension and an early end to the head’s signature', () => {
    expect(DECISIONS.filter(needsHead)).toEqual(['refer', 'extend', 'end_early'])
  })
})

describe('the sitting that is needed next', () => {
  const course = {
    stage: 'intervention',
    stageSince: day('2026-02-02'),
    admittedOn: day('2026-01-12'),
    plannedEndOn: day('2026-07-10'),
    last: {},
    nextReviewOn: null,
  }
  const next = (more: Partial<Parameters<typeof nextSitting>[0]>, today = '2026-02-10') => {
    const due = nextSitting({ ...course, ...more }, day(today))
    return due && [due.kind, due.on?.toString() ?? null]
  }
  it('is the first review thirty days into intervention, then the day that was agreed', () => {
    expect(next({})).toEqual(['review', '2026-03-04'])
    expect(next({ last: { review: day('2026-03-02') }, nextReviewOn: day('2026-03-27') })).toEqual([
      'review',
      '2026-03-27',
    ])
    expect(next({ last: { review: day('2026-03-02') } })).toEqual(['review', '2026-04-01'])
  })
  it('is the mid-term conference once half of the programme is over, and a review again after it', () => {
    expect(next({}, '2026-04-10')?.[0]).toBe('review')
    expect(next({}, '2026-04-11')?.[0]).toBe('cc3')
    expect(next({ last: { cc3: day('2026-04-11') }, nextReviewOn: day('2026-05-08') }, '2026-04-20')).toEqual([
      'review',
      '2026-05-08',
    ])
  })
  it('is CC-1 within fourteen days of arrival, CC-2 within seven of the plan, CC-4 before the planned end; none once it was held', () => {
    expect(next({ stage: 'assessment' })).toEqual(['cc1', '2026-01-26'])
    expect(next({ stage: 'plan' })).toEqual(['cc2', '2026-02-09'])
    expect(next({ stage: 'termination' })).toEqual(['cc4', '2026-07-10'])
    expect(next({ stage: 'plan', last: { cc2: day('2026-02-05') } })).toBeNull()
    // back in the plan after that: a new conference
    expect(next({ stage: 'plan', stageSince: day('2026-03-01'), last: { cc2: day('2026-02-05') } })).toEqual([
      'cc2',
      '2026-03-08',
    ])
    expect(next({ stage: 'data' })).toBeNull()
    // held on the very day on which the stage began
    expect(next({ stage: 'plan', last: { cc2: day('2026-02-02') } })).toBeNull()
    expect(next({ stage: 'assessment', last: { cc1: day('2026-02-02') } })).toBeNull()
    expect(next({ stage: 'assessment', last: { cc1: day('2026-02-01') } })?.[0]).toBe('cc1')
    expect(next({ stage: 'termination', last: { cc4: day('2026-02-03') } })).toBeNull()
    // without a day of arrival or of the end
    expect(next({ stage: 'assessment', admittedOn: null })).toEqual(['cc1', '2026-02-16'])
    expect(next({ stage: 'termination', plannedEndOn: null })).toEqual(['cc4', null])
  })
  it('is counted from the later of the last review and the mid-term conference, and is no mid-term in evaluation', () => {
    const [early, late] = [day('2026-04-11'), day('2026-04-20')]
    expect(next({ last: { cc3: early } })).toEqual(['review', '2026-05-11'])
    for (const last of [
      { cc3: early, review: late },
      { cc3: late, review: early },
      { cc3: late, review: late },
    ])
      expect(next({ last })).toEqual(['review', '2026-05-20'])
    expect(next({ stage: 'review' }, '2026-05-01')?.[0]).toBe('cc3')
    expect(next({ stage: 'evaluation' }, '2026-05-01')?.[0]).toBe('review')
    for (const unknown of [{ admittedOn: null }, { plannedEndOn: null }])
      expect(next(unknown, '2026-06-30')?.[0]).toBe('review')
  })
  it('is overdue the day after, soon within a week, else later', () => {
    expect(urgency(day('2026-02-09'), day('2026-02-10'))).toBe('overdue')
    expect(urgency(day('2026-02-10'), day('2026-02-10'))).toBe('soon')
    expect(urgency(day('2026-02-17'), day('2026-02-10'))).toBe('soon')
    expect(urgency(day('2026-02-18'), day('2026-02-10'))).toBe('later')
    expect(urgency(null, day('2026-02-10'))).toBe('later')
  })
})

describe('the risk on the page of a conference', () => {
  it('is not said to be low while a danger is open', () => {
    expect(isRiskTold('low', ['safety'])).toBe(false)
    expect(isRiskTold('medium', ['sit_out', 'accompany'])).toBe(false)
    expect(isRiskTold('emergency', ['safety'])).toBe(true)
    expect(isRiskTold('low', ['sit_out'])).toBe(true)
  })
})

it('to go on at the last conference is said as the end that was agreed, and nowhere else', () => {
  expect(decisionKey({ kind: 'cc4', decision: 'continue' })).toBe('record.as_agreed')
  expect(decisionKey({ kind: 'cc4', decision: 'extend' })).toBe('decision.extend')
  expect(decisionKey({ kind: 'review', decision: 'continue' })).toBe('decision.continue')
})
