import { describe, expect, it } from 'vitest'
import { screenSay, wordsOf } from '../../../app/web/client/say.ts'
import { toInput } from '../../../kernel/form-values.ts'
import { differences } from '../../../kernel/form-words.ts'
import { type NoteDraft, noteForm } from '../forms/note.ts'
import { isInHouse } from '../rules.ts'
import type { Note } from '../screens/api.ts'
import { chosen, draftOf, newDraft } from '../screens/note-draft.ts'
import { t } from '../screens/words.ts'

const note: Note = {
  noteId: '01900000-0000-7000-8000-000000000001',
  caseId: '01900000-0000-7000-8000-000000000002',
  authorId: 'a',
  author: 'Rizal',
  kind: 'counselling',
  partPlayed: 'counsellor',
  happenedAt: '2026-01-12T01:00:00Z',
  minutes: 45,
  audience: 'team',
  needsAttention: false,
  goalIds: ['g1'],
  safety: null,
  groupId: null,
  correctsId: null,
  writtenAt: '2026-01-12T02:00:00Z',
  isMine: true,
  words: { discussed: 'Tiga model.', ownWords: [], counselling: { choice: 'Salon' } },
}
const differencesOf = (yours: NoteDraft, theirs: Note) =>
  differences(noteForm, yours, draftOf(theirs), screenSay(wordsOf(t)))
const keysOf = (yours: NoteDraft, theirs: Note) => differencesOf(yours, theirs).map((part) => part.key)

describe('a correction', () => {
  it('is of the version whose words it began with, also later; a new note begins with what may be noted where she is', () => {
    const kept: NoteDraft = JSON.parse(JSON.stringify(draftOf(note))) // as the server gives a draft back
    expect(kept.corrects).toEqual({ noteId: note.noteId, goalIds: ['g1'] })
    expect(newDraft(null, 'in_house')).toMatchObject({ corrects: null, kind: 'counselling' })
    for (const where of ['not_arrived', 'on_leave', 'in_hospital', 'away'] as const)
      expect(isInHouse(newDraft(null, where).kind), where).toBe(false)
    expect(toInput(noteForm, { ...kept, discussed: 'Empat model.' })).toMatchObject({
      discussed: 'Empat model.',
      minutes: 45,
      goalIds: ['g1'],
      counselling: { choice: 'Salon' },
    })
  })

  it('of a draft that was sent from another page is the next version for the same readers, otherwise a note of its own', () => {
    const yours: NoteDraft = { ...newDraft(null, 'in_house'), discussed: 'Empat model.' }
    const { draftId } = yours
    const next = { corrects: { noteId: note.noteId, goalIds: ['g1'] }, draftId }
    expect(chosen('yours', yours, note)).toEqual(next)
    for (const own of [chosen('yours', { ...yours, audience: 'own' }, note), chosen('theirs', yours, note)]) {
      expect(own.corrects).toBeNull()
      expect(own.draftId).not.toBe(draftId)
    }
    const corrected = { ...yours, corrects: { noteId: 'n0', goalIds: [] } }
    expect(chosen('yours', corrected, note)).toEqual(next)
    expect(chosen('theirs', corrected, note)).toEqual({ corrects: corrected.corrects, draftId })
  })

  it('makes no task a second time, and asks for an exception anew', () => {
    const mediation = {
      parties: [{ name: 'Fahmi', relation: 'partner' as const, agrees: true }],
      reviewOn: '2026-02-01',
      override: { reason: 'Ia memintanya sendiri.', safetyCheck: 'Di kantor, dengan petugas.' },
    }
    const words = { ...note.words, ownWords: [], nextStep: { text: 'Telepon.', dueOn: '2026-01-20' }, mediation }
    const input = toInput(noteForm, draftOf({ ...note, kind: 'mediation', words }))
    expect(input.nextStep).toEqual({ text: 'Telepon.' })
    expect(input.mediation).toEqual({ parties: mediation.parties })
  })

  it('is compared in every part with the version that was written meanwhile', () => {
    const yours = draftOf(note)
    expect(keysOf({ ...yours, minutes: '60' }, note)).toEqual(['minutes'])
    const meeting = {
      parties: [{ name: 'Hartini', relation: 'resident' as const, agrees: true }],
      agreement: 'Bergantian.',
    }
    const theirs: Note = {
      ...note,
      kind: 'mediation',
      minutes: 30,
      happenedAt: '2026-01-12T03:00:00Z',
      goalIds: ['g2'],
      needsAttention: true,
      words: {
        discussed: 'Lima model.',
        response: 'Ya.',
        nextStep: { text: 'Telepon.' },
        ownWords: [],
        mediation: meeting,
      },
    }
    expect(keysOf(yours, theirs)).toEqual([
      'kind',
      'time',
      'minutes',
      'discussed',
      'response',
      'nextStep.text',
      'counselling.choice',
      'mediation.parties',
      'mediation.agreement',
      'goalIds',
      'needsAttention',
    ])
  })

  it('that says the same shows its first answer all the same', () => {
    expect(differencesOf(draftOf(note), note)).toMatchObject([{ yours: 'Konseling', theirs: 'Konseling' }])
  })
})
