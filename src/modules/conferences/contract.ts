import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { FLAG_KINDS } from '../cases/flag-kinds.ts'
import { RISKS, STAGES } from '../cases/stages.ts'
import { ALL_NOTE_KINDS } from '../sessions/rules.ts'
import { recordForm, toldForm } from './forms/record.ts'
import { CAUSES, DECISIONS, GUESTS, KINDS, LINES, TOUCHED } from './rules.ts'

const id = z.uuid()
const kind = z.enum(KINDS)
const decision = z.enum(DECISIONS)
const label = {
  caseId: z.string(),
  label: z.string(),
  honorific: z.string().nullable(),
  isProtected: z.boolean(),
  registerNo: z.string().nullable(),
}

const head = z.object({
  conferenceId: z.string(),
  kind,
  heldOn: z.string(),
  cause: z.enum(CAUSES).nullable(),
  eventOn: z.string().nullable(),
  stage: z.enum(STAGES),
  chairId: z.string(),
  chair: z.string(),
  secretaryId: z.string().nullable(),
  secretary: z.string().nullable(),
  decision,
  track: z.string().nullable(),
  nextReviewOn: z.string().nullable(),
  dissents: z.number(),
  toldOn: z.string().nullable(),
  needsHead: z.boolean(),
  endorsedBy: z.string().nullable(),
  endorsedAt: z.string().nullable(),
  recordedAt: z.string(),
  version: z.number(),
})
const minutes = z.object({
  facts: z.string(),
  discussion: z.string(),
  options: z.string(),
  explanation: z.string(),
  herVoice: z.string(),
  dissent: z.array(z.object({ personId: z.string(), text: z.string() })),
  guests: z.string(),
})

export const conferences = {
  /** Open cases by what they need next: overdue first. */
  due: query({
    may: 'conferences.read',
    input: z.strictObject({ mine: z.boolean().default(false) }),
    output: z.object({
      cases: z.array(
        z.object({
          ...label,
          stage: z.enum(STAGES),
          responsible: z.string().nullable(),
          next: kind.nullable(),
          dueOn: z.string().nullable(),
          urgency: z.enum(['overdue', 'soon', 'later']),
          last: z.object({ kind, heldOn: z.string(), decision }).nullable(),
        }),
      ),
    }),
  }),
  /** One page made by the system: what happened since the last sitting. */
  agenda: query({
    may: 'conferences.read',
    input: z.strictObject({ caseId: id, kind: kind.optional() }),
    output: z.object({
      ...label,
      stage: z.enum(STAGES),
      stageSince: z.string(),
      risk: z.enum(RISKS).nullable(),
      flags: z.array(z.enum(FLAG_KINDS)),
      admittedOn: z.string().nullable(),
      dayInHouse: z.number().nullable(),
      kind,
      since: z.string(),
      previous: head.nullable(),
      work: z.object({
        notes: z.partialRecord(z.enum(ALL_NOTE_KINDS), z.number()),
        notesTotal: z.number(),
        attention: z.number(),
        groups: z.object({
          attended: z.number(),
          counted: z.number(),
          percent: z.number().nullable(),
          held: z.number(),
          again: z.number(),
        }),
        weeksMissing: z.number().nullable(),
      }),
      moves: z.array(z.object({ at: z.string(), from: z.string(), to: z.string() })),
      /** records that other modules made or changed, counted once each: incidents 1, letters 2 */
      touched: z.partialRecord(z.enum(TOUCHED), z.number()),
      tasks: z.object({ added: z.number(), done: z.number() }),
      lines: z.array(z.object({ code: z.enum(LINES), count: z.number(), of: z.number().nullable() })),
      /** null: the plan is not known here, or not this reader's */
      goals: z
        .array(
          z.object({
            goalId: z.string(),
            herWords: z.string(),
            before: z.number().nullable(),
            now: z.number().nullable(),
          }),
        )
        .nullable(),
      herWords: z.array(z.object({ noteId: z.string(), at: z.string(), words: z.string() })),
      mayRecord: z.boolean(),
    }),
  }),
  /** Puts a review or conference on record: attendance and decision as codes, the minutes sealed. It moves nothing. */
  record: command({
    may: 'conferences.record',
    input: inputOf(recordForm, {
      caseId: id,
      members: z
        .array(z.strictObject({ personId: id, wasPresent: z.boolean().default(true) }))
        .max(20)
        .default([]),
      toldOn: z.iso.date().optional(),
    }),
    output: z.object({ conferenceId: z.string(), tasks: z.number(), waitsForHead: z.boolean(), savedAt: z.string() }),
    refuses: [
      'case_not_open',
      'not_on_team',
      'in_the_future',
      'chair_must_lead',
      'chair_is_secretary',
      'too_few_members',
      'member_twice',
      'decision_not_here',
      'cause_needed',
      'track_needed',
      'track_not_offered',
      'family_without_consent',
      'next_review_needed',
      'next_review_in_the_past',
      'next_review_too_late',
      'due_in_the_past',
    ],
  }),
  /** She was told the outcome, the same day if possible (domain.md 4.6). */
  noteTold: command({
    may: 'conferences.record',
    input: inputOf(toldForm, { conferenceId: id, version: z.int() }),
    output: z.object({}),
    refuses: ['already_told', 'in_the_future', 'before_the_conference'],
  }),
  /** The head signs a decision to transfer, to extend or to end early. */
  endorse: command({
    may: 'conferences.endorse',
    input: z.strictObject({ conferenceId: id, version: z.int() }),
    output: z.object({}),
    refuses: ['already_endorsed', 'no_signature_needed'],
  }),
  ofCase: query({
    may: 'conferences.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ conferences: z.array(head) }),
  }),
  /** One sitting with its minutes; they are null where the reader holds no key. */
  read: query({
    may: 'conferences.read',
    input: z.strictObject({ conferenceId: id }),
    output: z.object({
      ...label,
      head,
      members: z.array(
        z.object({
          personId: z.string().nullable(),
          name: z.string().nullable(),
          guest: z.enum(GUESTS).nullable(),
          wasPresent: z.boolean(),
        }),
      ),
      minutes: minutes.nullable(),
    }),
  }),
} as const

export type RecordInput = z.output<typeof conferences.record.input>
