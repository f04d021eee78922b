import { describe, expect, it } from 'vitest'
import { ROLES } from '../../../kernel/roles.ts'
import { isPart, lastDay, needsEndDate, ROLE_FOR_PART, reviewBy } from '../rules.ts'

describe('a role with an end', () => {
  it('is that of a guest of the house: volunteer, speaker, auditor (security.md 3.2)', () => {
    expect(ROLES.filter((role) => needsEndDate([role])).toSorted()).toEqual(['auditor', 'speaker', 'volunteer'])
  })

  it('needs its end also when it comes beside a role of the staff, and no role needs none', () => {
    expect(needsEndDate(['social_worker', 'volunteer'])).toBe(true)
    expect(needsEndDate(['volunteer', 'social_worker'])).toBe(true)
    expect(needsEndDate(['social_worker', 'coordinator'])).toBe(false)
    expect(needsEndDate([])).toBe(false)
  })
})

describe('a part in the team of a case', () => {
  const partsFor = (role: (typeof ROLES)[number]) =>
    Object.entries(ROLE_FOR_PART).flatMap(([part, roles]) => (roles.includes(role) ? [part] : []))

  it('is taken by those whose work it is', () => {
    expect(partsFor('social_worker')).toEqual(['responsible', 'assistant', 'health', 'health_reader'])
    expect(partsFor('psychologist')).toEqual(['psychologist', 'health', 'health_reader'])
    expect(partsFor('nurse')).toEqual(['health'])
    for (const role of ['sewing_companion', 'salon_companion', 'class_coordinator', 'instructor'] as const)
      expect(partsFor(role)).toEqual(['class'])
  })

  it('is for nobody who stands at the gate, keeps the machines, looks on as a guest or decides', () => {
    for (const role of ['guard', 'it_admin', 'volunteer', 'speaker', 'auditor', 'head'] as const)
      expect(partsFor(role)).toEqual([])
  })

  it('is one of six, and no word of the language itself', () => {
    for (const part of Object.keys(ROLE_FOR_PART)) expect(isPart(part)).toBe(true)
    for (const word of ['', 'head', 'constructor', 'toString']) expect(isPart(word)).toBe(false)
  })
})

describe('an end', () => {
  it('at midnight is the day before, in the zone of the house', () => {
    expect(lastDay('2026-03-31T17:00:00Z', 'Asia/Jakarta')).toBe('2026-03-31')
    expect(lastDay('2026-03-31T17:00:01Z', 'Asia/Jakarta')).toBe('2026-04-01')
  })
  it('of waiting for a look at an emergency is three days after it', () => {
    expect(reviewBy('2026-01-12T02:00:00Z').toString()).toBe('2026-01-15T02:00:00Z')
  })
})
