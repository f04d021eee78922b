import { z } from 'zod'
import { ADDRESS_FORMS } from '../../kernel/address-form.ts'
import { command, query } from '../../kernel/contract.ts'
import { CHAPTERS } from '../../kernel/event.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { askedOf, pageOf, sheetOf } from '../../kernel/list-input.ts'
import { part } from '../access/contract.ts'
import { acted } from '../deputies/shapes.ts'
import { EXIT_CHECK_NAMES } from './exit-checks.ts'
import { EXIT_CODES } from './exits.ts'
import { FLAG_KINDS } from './flag-kinds.ts'
import { reasonForm } from './forms/reason.ts'
import { caseList } from './lists/cases.ts'
import { GATES, RISKS, SEEN_CODES, STAGES, STATES, WHERES } from './stages.ts'

const id = z.uuid()
const stage = z.enum(STAGES)
const evidence = z.enum([...GATES.map((g) => g.name), ...EXIT_CHECK_NAMES])
const reason = z.string().trim().min(10).max(2000)

const label = z.object({
  label: z.string(),
  honorific: z.string().nullable(),
  isProtected: z.boolean(),
  birthYear: z.number().nullable(),
})
const item = label.extend({
  caseId: z.string(),
  registerNo: z.string().nullable(),
  state: z.enum(STATES),
  stage,
  track: z.string().nullable(),
  risk: z.enum(RISKS).nullable(),
  presence: z.enum(WHERES),
  openedOn: z.string(),
  admittedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  exitKind: z.enum(EXIT_CODES).nullable(),
  episode: z.number(),
  responsible: z.string().nullable(),
  /** open ones that this reader may see, the eldest first */
  flags: z.array(
    z.object({ flagId: z.string(), kind: z.enum(FLAG_KINDS), openedAt: z.string(), untilOn: z.string().nullable() }),
  ),
})
const gate = z.object({
  name: z.enum(GATES.map((g) => g.name)),
  kind: z.enum(['hard', 'soft']),
  met: z.boolean(),
  overridden: z.boolean(),
  overridable: z.boolean(),
  at: z.string().nullable(),
  by: z.string().nullable(),
  /** while it is not confirmed: what is counted so far */
  seen: z.object({ code: z.enum(SEEN_CODES), n: z.number() }).nullable(),
})

export const cases = {
  /** Fifty a page, names opened with the session's keys. */
  list: query({
    may: 'cases.read',
    input: askedOf(caseList),
    output: pageOf(item.extend({ room: z.string().nullable(), lastContactOn: z.string().nullable() })),
  }),
  listSheet: sheetOf(caseList, 'cases.take_out_list'),
  /** How these women stand on a list, for those whom this person may see; other ids are left out. */
  labels: query({
    may: 'cases.read',
    input: z.strictObject({ caseIds: z.array(id).max(100) }),
    output: z.object({ labels: z.array(label.omit({ birthYear: true }).extend({ caseId: z.string() })) }),
  }),
  /** Head of the case page: who, where, the path with its gates, what is next. */
  page: query({
    may: 'cases.read',
    input: z.strictObject({ caseId: id }),
    output: item.extend({
      /** null where the name of this stay is closed: it would tie the stays together */
      clientId: z.string().nullable(),
      version: z.number(),
      stageSince: z.string(),
      plannedEndOn: z.string().nullable(),
      codeName: z.string().nullable(),
      dayInHouse: z.number().nullable(),
      programmeDays: z.number(),
      episodes: z.array(
        z.object({ caseId: z.string(), episode: z.number(), state: z.enum(STATES), openedOn: z.string() }),
      ),
      team: z.array(z.object({ personId: z.string(), callName: z.string(), part })),
      gates: z.array(gate),
      next: stage.nullable(),
      maySeeStory: z.boolean(),
      maySeeIdentity: z.boolean(),
      /** not while somebody only reads this file in an emergency */
      mayWork: z.boolean(),
      reopenedAt: z.string().nullable(),
    }),
  }),
  /** The stages of her stay, each with the day on which it began; one may come again. */
  stay: query({
    may: 'cases.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ stages: z.array(z.object({ stage: z.enum([...STAGES, 'closed']), fromOn: z.string() })) }),
  }),
  /** Everything that happened, newest first by when it happened, in whole weeks; a restricted note is there without its content. */
  timeline: query({
    may: 'cases.read',
    input: z.strictObject({
      caseId: id,
      /** a Monday: what happened before that week */
      before: z.iso.date().optional(),
      group: z.enum(['all', ...CHAPTERS]).default('all'),
    }),
    output: z.object({
      items: z.array(
        z.object({
          seq: z.number(),
          /** when it was written down */
          at: z.string(),
          /** when it happened, in the zone of the centre; the hour where it is known */
          on: z.string(),
          time: z.string().nullable(),
          isLate: z.boolean(),
          line: z.enum(['weekly', 'step']).nullable(),
          kind: z.string(),
          by: z.string(),
          as: acted,
          details: z.record(z.string(), z.unknown()),
          subjectTable: z.string().nullable(),
          subjectId: z.string().nullable(),
          text: z.string().nullable(),
          isRestricted: z.boolean(),
        }),
      ),
      /** the Monday before which there is more */
      next: z.string().nullable(),
    }),
  }),
  /** Moves the case; the database looks at the evidence itself. */
  move: command({
    may: 'cases.move',
    input: z.strictObject({ caseId: id, to: stage, reason: reason.optional() }),
    output: z.object({ stage }),
    refuses: ['gates_missing', 'illegal_move', 'reason_needed'],
  }),
  overrideGate: command({
    may: 'cases.override_gate',
    input: inputOf(reasonForm, { caseId: id, gate: evidence }),
    output: z.object({}),
    refuses: ['override_impossible', 'gate_already_met', 'gate_not_asked'],
  }),
  rateRisk: command({
    may: 'cases.move',
    input: inputOf(reasonForm, {
      caseId: id,
      level: z.enum(RISKS),
      version: z.int(),
    }),
    output: z.object({}),
  }),
  /** Code name everywhere instead of her name; keys are made anew for her case team alone. */
  protect: command({
    may: 'cases.protect',
    stepUp: true,
    input: inputOf(reasonForm, { caseId: id, isProtected: z.boolean() }),
    output: z.object({ codeName: z.string().nullable() }),
    refuses: ['already_so'],
  }),
  rename: command({
    may: 'cases.move',
    input: z.strictObject({
      caseId: id,
      honorific: z.enum(ADDRESS_FORMS),
      callName: z.string().trim().min(1).max(60),
      birthYear: z.int().min(1900).max(2100).nullable(),
      version: z.int(),
    }),
    output: z.object({}),
    clash: z.object({
      honorific: z.enum(ADDRESS_FORMS),
      callName: z.string(),
      birthYear: z.number().nullable(),
      version: z.number(),
    }),
  }),
} as const
