import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf, recordOf } from '../../kernel/form-input.ts'
import { WHERES } from '../cases/stages.ts'
import { presenceForm } from './forms/presence.ts'
import { bedForm, roomForm } from './forms/room.ts'
import { LEAVE_KINDS, PRESENCES, ROLL_MARKS, STAYS } from './rules.ts'

const id = z.uuid()
const day = z.iso.date()
const presence = z.enum(PRESENCES)
const woman = z.object({
  caseId: z.string(),
  label: z.string(),
  honorific: z.string().nullable(),
  isProtected: z.boolean(),
})
/** `away`: she is not in the house, and where is not for this reader to know */
const shown = z.enum(WHERES)
const occupant = woman.extend({
  presence: shown,
  since: z.string(),
  withChildren: z.number(),
})
const bed = z.object({
  bedId: z.string(),
  label: z.string(),
  isInUse: z.boolean(),
  isTaken: z.boolean(),
  occupant: occupant.nullable(),
})
const place = z.object({ building: z.string(), room: z.string(), bed: z.string(), isProtected: z.boolean() })

export const residence = {
  /** All rooms with their beds. On a shared screen protected rooms are left out; a protected woman is her code. */
  rooms: query({
    may: 'residence.read',
    input: z.strictObject({}),
    output: z.object({
      rooms: z.array(
        recordOf(roomForm.fields.room.fields, { roomId: z.string(), version: z.number(), beds: z.array(bed) }),
      ),
      beds: z.number(),
      taken: z.number(),
      children: z.number(),
      withoutBed: z.array(woman),
      leftOut: z.boolean(),
    }),
  }),
  /** Free beds to choose from, and where she sleeps now. */
  freeBeds: query({
    may: 'residence.give_bed',
    input: z.strictObject({}),
    output: z.object({
      beds: z.array(
        z.object({
          bedId: z.string(),
          building: z.string(),
          room: z.string(),
          bed: z.string(),
          kind: z.string(),
          isGroundFloor: z.boolean(),
          takesChildren: z.boolean(),
          isNearCarer: z.boolean(),
          isProtected: z.boolean(),
        }),
      ),
    }),
  }),
  saveRoom: command({
    may: 'residence.plan_rooms',
    input: inputOf(roomForm, { roomId: id.optional(), version: z.int().min(1).optional() }),
    output: z.object({ roomId: z.string() }),
    refuses: ['room_name_taken', 'bed_in_use', 'bed_twice'],
    clash: recordOf(roomForm.fields.room.fields, { version: z.number(), beds: z.array(z.string()) }),
  }),
  /** Gives a bed, or another bed. A bed is given once. */
  assignBed: command({
    may: 'residence.give_bed',
    input: inputOf(bedForm, { caseId: id, fromOn: day.optional() }),
    output: z.object({ periodId: z.string() }),
    refuses: [
      'bed_taken',
      'bed_not_in_use',
      'not_accepted',
      'date_in_future',
      'date_before_bed',
      'same_bed',
      'bed_not_yours_to_move',
    ],
  }),
  leaveBed: command({
    may: 'residence.give_bed',
    input: z.strictObject({ caseId: id, onDay: day.optional() }),
    output: z.object({}),
    refuses: ['no_bed', 'date_in_future', 'date_before_bed'],
  }),
  /** Whom the gate expects back today, and who is late: codes and times. */
  expected: query({
    may: 'residence.gate',
    input: z.strictObject({}),
    output: z.object({ codes: z.array(z.object({ code: z.string(), backAt: z.string(), isLate: z.boolean() })) }),
  }),
  /**
   * Tonight: every woman who is housed, her bed, and where she is. No reason, no hospital, no destination. In hospital or on
   * leave is said to whoever may know it; of the women of another worker it says `away`.
   */
  tonight: query({
    may: 'residence.tonight',
    input: z.strictObject({}),
    output: z.object({
      beds: z.number(),
      free: z.number(),
      rooms: z.array(
        z.object({
          roomId: z.string(),
          building: z.string(),
          name: z.string(),
          isProtected: z.boolean(),
          beds: z.number(),
          free: z.number(),
        }),
      ),
      women: z.array(
        woman.extend({
          /** is it for this reader to know in which bed she sleeps? */
          isBedTold: z.boolean(),
          roomId: z.string().nullable(),
          bed: z.string().nullable(),
          children: z.number(),
          where: shown,
          since: z.string().nullable(),
          backAt: z.string().nullable(),
          /** she should be back by now */
          isLate: z.boolean(),
          /** noted as back a moment ago: that may be taken back */
          isJustBack: z.boolean(),
        }),
      ),
      /** the numbers go without protected rooms: on a shared screen, and for whoever does not know them */
      leftOut: z.boolean(),
      /** the evening roll; null before it is opened, and for whoever does not take it */
      roll: z
        .object({
          rollId: z.string(),
          openedAt: z.string(),
          openedBy: z.string(),
          done: z
            .object({
              at: z.string(),
              by: z.string(),
              here: z.number(),
              away: z.number(),
              missing: z.number(),
              isPartial: z.boolean(),
            })
            .nullable(),
        })
        .nullable(),
    }),
  }),
  /** Opens the roll of this evening, or gives the one that a colleague has opened. */
  openRoll: command({
    may: 'residence.roll',
    input: z.strictObject({}),
    output: z.object({ rollId: z.string() }),
    refuses: ['roll_done'],
    quiet: true,
  }),
  /**
   * The roll is done: whoever is not marked is where her presence says. Who is not seen begins the steps of domain.md 4.4. `overtaken`:
   * a colleague had noted something else of her meanwhile, and that stays.
   */
  finishRoll: command({
    may: 'residence.roll',
    input: z.strictObject({
      rollId: id,
      marks: z.array(z.strictObject({ caseId: id, mark: z.enum(ROLL_MARKS), from: presence })).max(200),
    }),
    output: z.object({ here: z.number(), away: z.number(), missing: z.number(), overtaken: z.number() }),
    refuses: ['roll_done', 'not_in_house'],
  }),
  /** Where she is, but for a leave. `from` is what the screen showed: somebody may have noted it already. */
  notePresence: command({
    may: 'residence.note_presence',
    input: inputOf(presenceForm, { caseId: id, from: presence }),
    output: z.object({}),
    refuses: ['already_so', 'not_in_house', 'date_in_future', 'since_before_last'],
  }),
  /** She was noted as back by a wrong touch: she is where she was before, with her leave and what is asked because of it. */
  takeBackReturn: command({
    may: 'residence.note_presence',
    input: z.strictObject({ caseId: id }),
    output: z.object({}),
    refuses: ['not_just_back'],
  }),
  /** From when until when she was away from the house. */
  away: query({
    may: 'residence.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ away: z.array(z.object({ from: z.string(), until: z.string().nullable() })) }),
  }),
  ofCase: query({
    may: 'residence.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      now: place
        .extend({ bedId: z.string(), since: z.string(), nights: z.number(), withChildren: z.number() })
        .nullable(),
      history: z.array(place.extend({ fromOn: z.string(), untilOn: z.string().nullable() })),
      presence: shown,
      presenceSince: z.string().nullable(),
      backAt: z.string().nullable(),
      leave: z
        .object({
          kind: z.enum(LEAVE_KINDS),
          givenBy: z.string(),
          to: z.string().nullable(),
          companion: z.string().nullable(),
          why: z.string().nullable(),
        })
        .nullable(),
    }),
  }),
  /** Bed-nights of six months, and how long those who are here have stayed: numbers, nobody's name. */
  nights: query({
    may: 'residence.tonight',
    input: z.strictObject({}),
    output: z.object({
      months: z.array(z.object({ from: z.string(), until: z.string(), used: z.number(), possible: z.number() })),
      stays: z.array(z.object({ stay: z.enum(STAYS), women: z.number() })),
    }),
  }),
  occupancy: query({
    may: 'residence.read',
    input: z.strictObject({ from: day, until: day }),
    output: z.object({ beds: z.number(), used: z.number(), possible: z.number(), ratio: z.number().nullable() }),
  }),
} as const
