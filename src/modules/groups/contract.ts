import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { correctForm, groupForm, reopenForm } from './forms/group.ts'
import { askForm, materialForm } from './forms/record.ts'
import { CORRECTIONS, EXCUSES, LOCK_STATES, MARKS, METHODS } from './rules.ts'
import { label, otherRoll, planned, women } from './shapes.ts'

const id = z.uuid()

export const groups = {
  /** Who may be on the roll: those who are in the house, my own first. */
  people: query({
    may: 'groups.save',
    input: z.strictObject({}),
    output: z.object({ people: women }),
  }),
  /** The roll of a session of the timetable: who is in its group, who of them is not in the house, and which rolls it has already. */
  roll: query({
    may: 'groups.save',
    input: z.strictObject({ plannedId: id }),
    output: z.object({
      planned,
      people: women,
      /** of the group, but not in the house: on no roll */
      away: z.array(z.object({ ...label, where: z.enum(['on_leave', 'in_hospital', 'away']) })),
      rolls: z.array(otherRoll),
    }),
  }),
  /** One entry, as many timelines as women were listed. */
  save: command({
    may: 'groups.save',
    offline: true,
    bodyLimit: 512 * 1024,
    input: inputOf(groupForm, {
      plannedId: id.optional(),
      people: z
        .array(
          z.strictObject({
            caseId: id,
            mark: z.enum(MARKS),
            reason: z.enum(EXCUSES).optional(),
            needsReexplaining: z.boolean().default(false),
            note: z.string().trim().max(8000).optional(),
          }),
        )
        .min(1)
        .max(200),
    }),
    output: z.object({
      groupId: z.string(),
      count: z.number(),
      attended: z.number(),
      tasks: z.number(),
      /** marks that differ from those of an earlier roll of the same session: both are kept */
      differs: z.number(),
      savedAt: z.string(),
    }),
    refuses: [
      'in_the_future',
      'not_in_house',
      'before_arrival',
      'away_then',
      'listed_twice',
      'not_that_day',
      'reason_of_excused',
      'deliverer_needed',
      'special_note_not_yours',
      'saved_already',
    ],
  }),
  /** A mark that was wrong; the event keeps both. */
  correctMark: command({
    may: 'groups.save',
    input: inputOf(correctForm, { attendanceId: id, version: z.int() }),
    output: z.object({}),
    refuses: ['same_mark', 'away_then', 'before_arrival', 'roll_locked'],
  }),
  /** She was ill and her letter was seen: the session does not count against her. */
  letterCame: command({
    may: 'groups.save',
    input: z.strictObject({ attendanceId: id, version: z.int() }),
    output: z.object({}),
    refuses: ['not_sick', 'letter_there'],
  }),
  /** What was handed out in it, and who of its women received it. */
  give: command({
    may: 'groups.record',
    input: inputOf(materialForm, { groupId: id, version: z.int().nonnegative() }),
    output: z.object({ version: z.number(), received: z.number() }),
    refuses: ['not_of_roll'],
  }),
  /** A question that was asked: under the key of whoever asked it, or nobody's. */
  ask: command({
    may: 'groups.record',
    input: inputOf(askForm, { groupId: id }),
    output: z.object({ listed: z.number() }),
    refuses: ['not_of_roll', 'too_many_questions'],
  }),
  /** The roll stands: nobody changes its marks. */
  lock: command({
    may: 'groups.lock',
    input: z.strictObject({ groupId: id, seq: z.int().nonnegative() }),
    output: z.object({ seq: z.number() }),
    refuses: ['locked_already', 'roll_open'],
  }),
  reopen: command({
    may: 'groups.lock',
    input: inputOf(reopenForm, { groupId: id, seq: z.int().nonnegative() }),
    output: z.object({ seq: z.number() }),
    refuses: ['not_locked'],
  }),
  /** What she had not followed was explained to her again: the task of it ends. */
  explain: command({
    may: 'groups.explain',
    input: z.strictObject({ attendanceId: id, version: z.int() }),
    output: z.object({}),
    refuses: ['not_asked', 'explained_already'],
  }),
  /** Of two rolls of one session: of these women the mark of this roll counts, of all others what counted before. */
  settle: command({
    may: 'groups.settle',
    input: z.strictObject({ groupId: id, attendanceIds: z.array(id).max(200) }),
    output: z.object({ changed: z.number() }),
    refuses: ['settled_already', 'roll_locked'],
  }),
  read: query({
    may: 'groups.read',
    input: z.strictObject({ groupId: id }),
    output: z.object({
      groupId: z.string(),
      heldAt: z.string(),
      minutes: z.number(),
      topic: z.string(),
      method: z.enum(METHODS),
      deliverer: z.string(),
      place: z.string().nullable(),
      material: z.string().nullable(),
      questions: z.number(),
      /** of women whose lessons are told to this reader, and what came out of the box */
      asked: z.array(z.object({ questionId: z.string(), text: z.string(), by: z.string().nullable() })),
      recordVersion: z.number(),
      mayRecord: z.boolean(),
      note: z.string().nullable(),
      savedBy: z.string(),
      savedAt: z.string(),
      /** written down on a later day than it was held */
      isLate: z.boolean(),
      /** marks of it differ from another roll, and nobody has said yet which count */
      isOpen: z.boolean(),
      /** the last line of its lock; null while it was never locked */
      lock: z
        .object({
          seq: z.number(),
          state: z.enum(LOCK_STATES),
          why: z.enum(CORRECTIONS).nullable(),
          by: z.string(),
          at: z.string(),
        })
        .nullable(),
      rolls: z.array(otherRoll),
      people: z.array(
        z.object({
          ...label,
          attendanceId: z.string(),
          mark: z.enum(MARKS),
          reason: z.enum(EXCUSES).nullable(),
          counts: z.boolean(),
          /** another roll of the session says so, and that counts */
          instead: z.enum(MARKS).nullable(),
          needsReexplaining: z.boolean(),
          explainedOn: z.string().nullable(),
          materialOn: z.string().nullable(),
          mayExplain: z.boolean(),
          version: z.number(),
        }),
      ),
    }),
  }),
} as const
