import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { groupForm } from './forms/group.ts'
import { MARKS, METHODS } from './rules.ts'
import { label } from './shapes.ts'

const id = z.uuid()

export const groups = {
  /** Who may be on the roll: those who are in the house, my own first. */
  people: query({
    may: 'groups.save',
    input: z.strictObject({}),
    output: z.object({ people: z.array(z.object({ ...label, track: z.string().nullable() })) }),
  }),
  /** One entry, as many timelines as women were listed. */
  save: command({
    may: 'groups.save',
    offline: true,
    bodyLimit: 512 * 1024,
    input: inputOf(groupForm, {
      people: z
        .array(
          z.strictObject({
            caseId: id,
            mark: z.enum(MARKS),
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
      savedAt: z.string(),
    }),
    refuses: [
      'in_the_future',
      'not_in_house',
      'before_arrival',
      'away_then',
      'listed_twice',
      'deliverer_needed',
      'special_note_not_yours',
    ],
  }),
  /** A mark that was wrong; the event keeps both. */
  correctMark: command({
    may: 'groups.save',
    input: z.strictObject({ attendanceId: id, mark: z.enum(MARKS), version: z.int() }),
    output: z.object({}),
    refuses: ['same_mark', 'away_then'],
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
      note: z.string().nullable(),
      savedBy: z.string(),
      people: z.array(
        z.object({
          ...label,
          attendanceId: z.string(),
          mark: z.enum(MARKS),
          needsReexplaining: z.boolean(),
          version: z.number(),
        }),
      ),
    }),
  }),
} as const
