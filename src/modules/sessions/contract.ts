import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf, storedOf } from '../../kernel/form-input.ts'
import { STAGES, STATES } from '../cases/stages.ts'
import { MARKS } from '../groups/rules.ts'
import { label } from '../groups/shapes.ts'
import { lookForm } from './forms/look.ts'
import { noteForm } from './forms/note.ts'
import { standingForm } from './forms/standing.ts'
import { ALL_NOTE_KINDS, AUDIENCES, LOOKS, PARTS_PLAYED } from './rules.ts'

const id = z.uuid()
const note = z.object({
  noteId: z.string(),
  caseId: z.string(),
  authorId: z.string(),
  author: z.string(),
  kind: z.enum(ALL_NOTE_KINDS),
  partPlayed: z.enum(PARTS_PLAYED),
  happenedAt: z.string(),
  minutes: z.number(),
  audience: z.enum(AUDIENCES),
  needsAttention: z.boolean(),
  goalIds: z.array(z.string()),
  safety: z.string().nullable(),
  groupId: z.string().nullable(),
  correctsId: z.string().nullable(),
  writtenAt: z.string(),
  isMine: z.boolean(),
  /** null: the reader holds no key; the gap is shown, not the words */
  words: storedOf(noteForm, 'narrative', { ownWords: z.array(z.string()) }).nullable(),
})
const level = z.number().nullable()

export const sessions = {
  /** Whom to write about: those I wrote about last, then my caseload, then the house. */
  people: query({
    may: 'sessions.choose',
    input: z.strictObject({}),
    output: z.object({
      people: z.array(
        z.object({
          ...label,
          stage: z.enum(STAGES),
          state: z.enum(STATES),
          track: z.string().nullable(),
          isMine: z.boolean(),
          lastAt: z.string().nullable(),
        }),
      ),
    }),
  }),
  /**
   * A note on one woman. `correctsId` makes it the new version of an earlier one of the same author; of a new one `draftId` says
   * which draft it was, so that two pages of one draft make one note.
   */
  saveNote: command({
    may: 'sessions.note',
    offline: true,
    once: 'draftId',
    input: inputOf(noteForm, {
      caseId: id,
      ownWords: z.string().trim().max(500).optional(),
      correctsId: id.optional(),
      draftId: id.optional(),
    }),
    output: z.object({ noteId: z.string(), taskId: z.string().nullable(), savedAt: z.string() }),
    refuses: [
      'in_the_future',
      'before_arrival',
      'away_then',
      'due_in_the_past',
      'no_psychologist',
      'mediation_not_yours',
      'mediation_unsafe',
      'not_your_note',
      'audience_fixed',
      'goal_not_in_plan',
    ],
    clash: note,
  }),
  /** One note with all its versions, newest first. */
  read: query({
    may: 'sessions.read',
    input: z.strictObject({ noteId: id }),
    output: z.object({
      versions: z.array(note),
      /** of a mediation: whether what was agreed is kept, the newest look first */
      looks: z.array(z.object({ lookId: z.string(), on: z.string(), outcome: z.enum(LOOKS), by: z.string() })),
      mayLook: z.boolean(),
    }),
  }),
  /** Whether what was agreed is kept: the task that asked for it ends. */
  look: command({
    may: 'sessions.note',
    input: inputOf(lookForm, { noteId: id }),
    output: z.object({}),
    refuses: ['not_a_mediation', 'in_the_future', 'before_the_mediation'],
  }),
  /** The last notes of a case, newest first, in their current versions. */
  ofCase: query({
    may: 'sessions.read',
    input: z.strictObject({ caseId: id, most: z.int().min(1).max(20).optional() }),
    output: z.object({ notes: z.array(note) }),
  }),
  /** Goals of the plan in force, for whoever may read them: a note says which of them it works on. */
  goals: query({
    may: 'sessions.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      goals: z.array(
        z.object({ goalId: z.string(), herWords: z.string(), startLevel: level, level, notes: z.number() }),
      ),
    }),
  }),
  /** On which days she was worked with; of a group, how she was there. No word of it. */
  days: query({
    may: 'sessions.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      days: z.array(z.object({ on: z.string(), mark: z.enum(MARKS).nullable(), hasLetter: z.boolean() })),
    }),
  }),
  /** The two standing rules of the stage of intervention (domain.md 4.3): a note a week, attendance kept. */
  weekState: query({
    may: 'sessions.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      startedOn: z.string().nullable(),
      weeks: z.array(
        z.object({
          n: z.number(),
          from: z.string(),
          to: z.string(),
          notes: z.number(),
          state: z.enum(['kept', 'missing', 'running']),
        }),
      ),
      missing: z.number(),
      attendance: z.object({
        attended: z.number(),
        counted: z.number(),
        unmarked: z.number(),
        percent: z.number().nullable(),
      }),
      lastGoalNoteOn: z.string().nullable(),
      confirmedAt: z.string().nullable(),
    }),
  }),
  /** Her word on both standing rules, with an explanation of each that does not hold. */
  confirmStanding: command({
    may: 'sessions.confirm',
    input: inputOf(standingForm, { caseId: id }),
    output: z.object({ missing: z.number(), percent: z.number().nullable() }),
    refuses: ['not_in_intervention', 'explanation_needed'],
  }),
} as const

export type NoteInput = z.output<typeof sessions.saveNote.input>
