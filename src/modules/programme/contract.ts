import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { WEEKDAYS } from '../../kernel/repeat.ts'
import { FAITHS } from '../places/rules.ts'
import { classGroupForm, memberForm, returnForm, sessionForm } from './forms/session.ts'
import { CLASS_NEEDS, MEANT_FOR, SESSION_KINDS } from './rules.ts'
import { SCOPES } from './series.ts'
import { choicesRead, clashShown, groupRead, sessionNow, weekRead } from './shapes.ts'

const id = z.uuid()
const day = z.iso.date()
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const monday = day.refine((d) => new Date(d).getUTCDay() === 1) // of what is no day it is asked as well: NaN
/** of a session that is there; `scope`: how much of its series goes with it */
const changed = {
  sessionId: id.optional(),
  version: z.int().positive().optional(),
  scope: z.enum(SCOPES).optional(),
}

export const programme = {
  /** The week of a day, Monday to Sunday. To whoever plans also what stands in its way. */
  week: query({
    may: 'programme.read',
    input: z.strictObject({ onDay: day }),
    output: weekRead,
  }),
  /** What would stand in the way, before anything is saved, and a way out. */
  clashes: query({
    may: 'programme.plan',
    input: z.strictObject({
      slot: z.strictObject({
        sessionId: id.optional(),
        onDay: day,
        starts: time,
        ends: time,
        kind: z.enum(SESSION_KINDS),
        meantFor: z.enum(MEANT_FOR),
        groupId: id.optional(),
        faith: z.enum(FAITHS).optional(),
        delivererId: id.optional(),
        helpers: z
          .array(z.strictObject({ delivererId: id }))
          .max(6)
          .optional(),
        placeId: id.optional(),
        equipmentId: id.optional(),
      }),
      repeat: z.strictObject({ weekdays: z.array(z.enum(WEEKDAYS)).min(1), untilOn: day }).optional(),
    }),
    output: z.object({
      count: z.number(),
      clashes: z.array(clashShown),
      ways: z.array(z.object({ onDay: z.string(), placeId: z.string().nullable(), place: z.string().nullable() })),
    }),
  }),
  /** What a session may be planned with. */
  choices: query({
    may: 'programme.plan',
    input: z.strictObject({}),
    output: choicesRead,
  }),
  /** Times that run backwards, a day that is not there and everything that clashes is refused; what is saved is one row a session. */
  saveSession: command({
    may: 'programme.plan',
    input: inputOf(sessionForm, changed),
    output: z.object({ sessionIds: z.array(z.string()), leftOut: z.array(z.string()) }),
    refuses: [
      'times_backwards',
      'series_backwards',
      'series_too_long',
      'clashes',
      'nothing_left',
      'holiday_then',
      'women_elsewhere',
      'deliverer_not_cleared',
      'session_cancelled',
      'nothing_changed',
      'week_proposed',
      'names_somebody',
      ...(['gives_twice', 'helpers_alone', 'deliverer_elsewhere'] as const),
    ],
    clash: sessionNow,
  }),
  /** Taken off the plan: this one, or with it what follows in its series. */
  cancelSession: command({
    may: 'programme.plan',
    input: z.strictObject({ sessionId: id, version: z.int().positive(), withFollowing: z.boolean() }),
    output: z.object({ count: z.number() }),
    refuses: ['session_cancelled', 'week_proposed'],
  }),
  /** The sessions of the week before, each on its weekday, as far as nothing clashes. */
  copyWeek: command({
    may: 'programme.plan',
    input: z.strictObject({ weekOn: monday }),
    output: z.object({ copied: z.number(), leftOut: z.number() }),
    refuses: [
      'nothing_left',
      'week_proposed',
      'holiday_then',
      'women_elsewhere',
      'deliverer_not_cleared',
      'deliverer_elsewhere',
    ],
  }),
  proposeWeek: command({
    may: 'programme.propose',
    input: z.strictObject({ weekOn: monday, version: z.int().positive() }),
    output: z.object({}),
    refuses: ['week_empty', 'clashes', 'week_not_draft'],
  }),
  publishWeek: command({
    may: 'programme.publish',
    input: z.strictObject({ weekOn: monday, version: z.int().positive() }),
    output: z.object({ number: z.number() }),
    refuses: ['clashes', 'week_not_proposed', 'own_proposal', 'names_somebody'],
  }),
  returnWeek: command({
    may: 'programme.publish',
    input: inputOf(returnForm, { weekOn: monday, version: z.int().positive() }),
    output: z.object({}),
    refuses: ['week_not_proposed', 'own_proposal'],
  }),
  groups: query({
    may: 'programme.groups',
    input: z.strictObject({}),
    output: z.object({
      groups: z.array(
        z.object({
          groupId: z.string(),
          name: z.string(),
          track: z.string().nullable(),
          intake: z.string().nullable(),
          fromOn: z.string(),
          untilOn: z.string().nullable(),
          /** those of whom this reader may know */
          women: z.number(),
        }),
      ),
    }),
  }),
  group: query({
    may: 'programme.groups',
    input: z.strictObject({ groupId: id }),
    output: groupRead,
  }),
  saveGroup: command({
    may: 'programme.plan',
    input: inputOf(classGroupForm, { groupId: id.optional(), version: z.int().positive().optional() }),
    output: z.object({ groupId: z.string() }),
    refuses: ['name_taken', 'dates_backwards', 'names_somebody', 'track_not_offered'],
  }),
  /** Looked at: it is there, or it is not. */
  checkClass: command({
    may: 'programme.check_class',
    input: z.strictObject({ groupId: id, item: z.enum(CLASS_NEEDS), isReady: z.boolean() }),
    output: z.object({}),
    refuses: ['not_a_class'],
  }),
  /** Puts women into a group; who is in it already stays. */
  enrol: command({
    may: 'programme.enrol',
    input: inputOf(memberForm, { groupId: id }),
    output: z.object({ count: z.number() }),
    refuses: ['not_in_house', 'no_plan_yet', 'already_in_group', 'groups_meet_together', 'group_ended'],
  }),
  leaveGroup: command({
    may: 'programme.enrol',
    input: z.strictObject({ memberId: id }),
    output: z.object({}),
    refuses: ['not_a_member'],
  }),
} as const
