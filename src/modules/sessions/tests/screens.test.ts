import { describe, expect, it } from 'vitest'
import type { Note } from '../screens/api.ts'
import { differencesOf } from '../screens/note-differences.ts'
import { draftOf, inputOf, newDraft } from '../screens/note-draft.ts'

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
  words: { discussed: 'Tiga model.', response: '', nextStep: '', ownWords: [], counselling: { choice: 'Salon' } },
}
const keysOf = (yours: Parameters<typeof differencesOf>[0], theirs: Note) =>
  differencesOf(yours, theirs, (id) => id).map((part) => part.key)

describe('a correction', () => {
  it('is of the version whose words it began with, also when the draft is taken up again later', () => {
    const kept = JSON.parse(JSON.stringify(draftOf(note))) // as the server gives a draft back
    expect(inputOf({ ...kept, discussed: 'Empat model.' }, note.caseId)).toMatchObject({ correctsId: note.noteId })
    expect(inputOf(newDraft(null, new Date()), note.caseId)).not.toHaveProperty('correctsId')
  })

  it('is compared in every part with the version that was written meanwhile', () => {
    const yours = draftOf(note)
    expect(keysOf({ ...yours, minutes: 60 }, note)).toEqual(['length'])
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
      words: { discussed: 'Lima model.', response: 'Ya.', nextStep: 'Telepon.', ownWords: [], mediation: meeting },
    }
    expect(keysOf(yours, theirs)).toEqual([
      'discussed',
      'response',
      'next',
      'kind',
      'when',
      'length',
      'choice',
      'parties',
      'agreement',
      'goals',
      'attention',
    ])
  })

  it('that says the same shows its text all the same', () => {
    expect(differencesOf(draftOf(note), note, (id) => id)).toMatchObject([
      { yours: 'Tiga model.', theirs: 'Tiga model.' },
    ])
  })
})
