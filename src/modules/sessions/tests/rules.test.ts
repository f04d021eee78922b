import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import {
  ALL_NOTE_KINDS,
  AUDIENCES,
  attentionGoesTo,
  judgeMediation,
  PART_OF_KIND,
  PARTS_PLAYED,
  quotesOf,
  RELATIONS,
} from '../rules.ts'
import words from '../words/id.json' with { type: 'json' }

describe('what a note says in codes', () => {
  it('has a word for each choice, and no word is left without its choice', () => {
    expect(worded(words, 'part')).toEqual(PARTS_PLAYED.toSorted())
    expect(worded(words, 'relation')).toEqual(RELATIONS.toSorted())
    // shown besides: that there are more of them
    expect(worded(words, 'kind')).toEqual([...ALL_NOTE_KINDS, 'more'].toSorted())
    expect(worded(words, 'audience')).toEqual([...AUDIENCES, 'outside', 'own_hint'].toSorted())
  })
})

describe('the part that social work plays', () => {
  it('follows from the kind of the note, and all six parts can be played', () => {
    const kindsOf = (part: string) =>
      Object.entries(PART_OF_KIND).flatMap(([kind, played]) => (played === part ? [kind] : []))
    expect(Object.fromEntries(PARTS_PLAYED.map((part) => [part, kindsOf(part)]))).toEqual({
      counsellor: ['counselling'],
      mediator: ['mediation'],
      companion: ['companionship', 'phone', 'home_visit', 're_explanation'],
      broker: ['brokering'],
      facilitator: ['facilitation', 'group'],
      motivator: ['motivation'],
    })
  })
})

describe('a mediation', () => {
  const roommate = { relation: 'resident', isListed: false } as const
  it('is clear between women of the house', () => {
    expect(judgeMediation([roommate], { hasOverride: false, roles: ['social_worker'] })).toBe('clear')
  })
  it('is unsafe with a partner, a perpetrator or anybody on her list, whatever he is to her', () => {
    for (const p of [
      { relation: 'partner', isListed: false },
      { relation: 'former_partner', isListed: false },
      { relation: 'perpetrator', isListed: false },
      { relation: 'friend', isListed: true },
    ] as const)
      expect(judgeMediation([roommate, p], { hasOverride: false, roles: ['head'] })).toBe('unsafe')
  })
  it('passes with an override of the head or a social worker, and of nobody else', () => {
    const parties = [{ relation: 'partner', isListed: true }] as const
    expect(judgeMediation(parties, { hasOverride: true, roles: ['head'] })).toBe('overridden')
    expect(judgeMediation(parties, { hasOverride: true, roles: ['social_worker'] })).toBe('overridden')
    expect(judgeMediation(parties, { hasOverride: true, roles: ['psychologist', 'coordinator'] })).toBe('unsafe')
  })
})

describe('a note that needs attention', () => {
  const n = { authorId: 'a', responsibleId: 'r', readerId: null }
  it('calls whoever may read it and did not write it', () => {
    expect(attentionGoesTo({ ...n, audience: 'team' })).toEqual({ ownerId: 'r' })
    expect(attentionGoesTo({ ...n, audience: 'team', authorId: 'r' })).toEqual({ ownerRole: 'coordinator' })
    expect(attentionGoesTo({ ...n, audience: 'head' })).toEqual({ ownerRole: 'head' })
    expect(attentionGoesTo({ ...n, audience: 'psychologist', readerId: 'p' })).toEqual({ ownerId: 'p' })
  })
  it('calls nobody when nobody else may read it', () => {
    expect(attentionGoesTo({ ...n, audience: 'own' })).toBeNull()
    expect(attentionGoesTo({ ...n, audience: 'psychologist', readerId: 'a' })).toBeNull()
  })
})

describe('her words', () => {
  it('are what stands in quotation marks, curly or straight', () => {
    expect(quotesOf('“Ternyata upah saya belum dihitung.” Tertawa. "Saya coba lagi."')).toEqual([
      'Ternyata upah saya belum dihitung.',
      'Saya coba lagi.',
    ])
    expect(quotesOf('Tertawa, lalu menghitung sendiri.')).toEqual([])
    expect(quotesOf('Ia berkata “belum selesai')).toEqual([])
    expect(quotesOf('Katanya: “ Saya mau pulang. ” Lalu "  ", " a".')).toEqual(['Saya mau pulang.'])
  })
})
