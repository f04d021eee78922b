import { describe, expect, it } from 'vitest'
import { chainsOf, judgeReferral, reachOf, textClass } from '../rules.ts'

const today = Temporal.PlainDate.from('2026-04-07')
const sent = { referredOn: '2026-04-07', endedOn: null }

describe('who knows of a referral', () => {
  it('follows from the kind of service: the nurse alone of what column F holds, the head and her worker of her safety', () => {
    expect(reachOf('health_centre')).toBe('health')
    expect(reachOf('health_centre', true)).toBe('nurse')
    expect(reachOf('hiv_sti_clinic')).toBe('nurse')
    expect(reachOf('mental_health')).toBe('nurse')
    expect(reachOf('legal_aid', true)).toBe('safety')
    expect(reachOf('training', true)).toBe('story')
  })

  it('is written under a key that the writer works with, and never under a wider one', () => {
    expect(textClass('health', (cls) => cls === 'health')).toBe('health')
    expect(textClass('health', (cls) => cls === 'narrative')).toBe('narrative')
    expect(textClass('nurse', (cls) => cls === 'narrative')).toBeNull()
    expect(textClass('safety', (cls) => cls === 'narrative')).toBeNull()
    expect(textClass('story', (cls) => cls === 'health')).toBeNull()
  })
})

describe('a referral', () => {
  it('is not of tomorrow, is not answered before it began, goes to no service that ended, and says who pays a cost', () => {
    expect(judgeReferral(sent, today)).toBeNull()
    expect(judgeReferral({ ...sent, referredOn: '2026-04-08' }, today)).toBe('in_the_future')
    expect(judgeReferral({ ...sent, answerBy: '2026-04-06' }, today)).toBe('answer_before_referral')
    expect(judgeReferral({ ...sent, endedOn: '2026-01-01' }, today)).toBe('service_ended')
    expect(judgeReferral({ ...sent, cost: 150_000 }, today)).toBe('payer_needed')
    expect(judgeReferral({ ...sent, cost: 0 }, today)).toBeNull()
  })

  it('stands in a chain with what it led to, the chain that moved last first; what began elsewhere begins one', () => {
    const leg = (id: string, onwardFrom: string | null = null) => ({ id, onwardFrom })
    const chains = chainsOf([leg('centre'), leg('course'), leg('hospital', 'centre'), leg('rest', 'unseen')])
    expect(chains.map((c) => c.map((l) => l.id))).toEqual([['rest'], ['centre', 'hospital'], ['course']])
  })
})
