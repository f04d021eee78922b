import { describe, expect, it } from 'vitest'
import {
  chainsOf,
  isOfHealth,
  judgeReferral,
  printsClosed,
  purposeOf,
  reachOf,
  SAID_RESULTS,
  SERVICE_KINDS,
  TICKED,
  textClass,
} from '../rules.ts'

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

describe('a kind of service', () => {
  const HEALTH = ['health_centre', 'hospital', 'hiv_sti_clinic', 'mental_health']
  it('is of health or not, and her yes is asked for accordingly', () => {
    expect(SERVICE_KINDS.filter(isOfHealth)).toEqual(HEALTH)
    for (const kind of SERVICE_KINDS)
      expect(purposeOf(kind), kind).toBe(HEALTH.includes(kind) ? 'health_partner' : 'disclosure')
  })

  it('says who knows of it, whatever else is asked', () => {
    const by = (reach: string, nurseOnly = false) => SERVICE_KINDS.filter((k) => reachOf(k, nurseOnly) === reach)
    expect(by('safety')).toEqual(['legal_aid', 'women_protection', 'police'])
    expect([by('health'), by('nurse')]).toEqual([
      ['health_centre', 'hospital'],
      ['hiv_sti_clinic', 'mental_health'],
    ])
    expect([by('health', true), by('nurse', true)]).toEqual([[], HEALTH])
    expect(by('story')).toHaveLength(SERVICE_KINDS.length - 7)
  })

  it('prints no letter in the book of the house of her safety, of what the nurse alone knows, and of what she wrote', () => {
    expect(printsClosed('nurse', 'health')).toBe(true)
    expect(printsClosed('safety', 'safety')).toBe(true)
    expect(printsClosed('health', 'health')).toBe(true)
    expect(printsClosed('health', 'narrative')).toBe(false)
    expect(printsClosed('story', 'narrative')).toBe(false)
    expect(printsClosed('story', 'health')).toBe(false)
  })

  it('is written under the key of its own reach by whoever holds several', () => {
    const all = () => true
    const of = (['story', 'health', 'nurse', 'safety'] as const).map((reach) => textClass(reach, all))
    expect(of).toEqual(['narrative', 'health', 'health', 'safety'])
    expect(textClass('health', () => false)).toBeNull()
  })

  it('lets her name be ticked and her condition written, and an onward referral say itself', () => {
    expect(TICKED).toEqual(['name', 'birth', 'nik', 'kk', 'address', 'phone'])
    expect(SAID_RESULTS).toEqual(['served', 'partly', 'not_accepted', 'not_wanted', 'not_there'])
  })

  it('may be answered on its own day, and cost what somebody pays', () => {
    expect(judgeReferral({ ...sent, answerBy: '2026-04-07', cost: 1, payer: 'bpjs' }, today)).toBeNull()
    expect(judgeReferral({ ...sent, cost: 1 }, today)).toBe('payer_needed')
  })
})
