import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { itemsForm, lookForm } from './forms/inspections.ts'
import { AREAS, LOOK_IN } from './rules.ts'

const id = z.uuid()
/** A room by its id, a shared part of the house by its code. */
const place = z.union([id, z.enum(AREAS)])
/** null: a room that this reader is not shown */
const placed = { area: z.enum(AREAS).nullable(), room: z.string().nullable() }
const item = z.object({ itemId: z.string(), name: z.string(), lookIn: z.enum(LOOK_IN) })
const finding = z.object({
  findingId: z.string(),
  item: z.string(),
  what: z.string().nullable(),
  mender: z.string(),
  dueOn: z.string(),
  mendedOn: z.string().nullable(),
  mendedBy: z.string().nullable(),
})

export const inspections = {
  /** Every room and part of the house, when it was looked at last, and how much is to be mended there. */
  rooms: query({
    may: 'inspections.read',
    input: z.strictObject({}),
    output: z.object({
      version: z.number(),
      items: z.array(item),
      places: z.array(
        z.object({
          key: z.string(),
          ...placed,
          seenOn: z.string().nullable(),
          seenBy: z.string().nullable(),
          inspectionId: z.string().nullable(),
          /** null: nothing waits */
          open: z.number().nullable(),
        }),
      ),
    }),
  }),
  /** What is looked at there, and what still waits from earlier looks. */
  place: query({
    may: 'inspections.look',
    input: z.strictObject({ place }),
    output: z.object({
      ...placed,
      version: z.number(),
      items: z.array(item),
      menders: z.array(z.object({ personId: z.string(), callName: z.string() })),
      waits: z.array(finding.extend({ inspectionId: z.string() })),
    }),
  }),
  look: command({
    may: 'inspections.look',
    input: inputOf(lookForm, { place, version: z.int().min(1) }),
    output: z.object({ inspectionId: z.string() }),
    refuses: ['items_changed', 'item_twice', 'mender_knows_no_rooms', 'names_somebody'],
  }),
  sheet: query({
    may: 'inspections.read',
    input: z.strictObject({ inspectionId: id }),
    output: z.object({
      ...placed,
      inspectionId: z.string(),
      seenOn: z.string(),
      seenBy: z.string(),
      inOrder: z.array(z.string()),
      findings: z.array(finding),
    }),
  }),
  mend: command({
    may: 'inspections.look',
    input: z.strictObject({ findingId: id }),
    output: z.object({}),
    refuses: ['already_mended'],
  }),
  book: query({
    may: 'inspections.read',
    input: z.strictObject({}),
    output: z.object({
      lines: z.array(
        z.object({
          lineId: z.string(),
          inspectionId: z.string(),
          ...placed,
          seenOn: z.string(),
          seenBy: z.string(),
          item: z.string().nullable(),
          what: z.string().nullable(),
          mender: z.string().nullable(),
          dueOn: z.string().nullable(),
          mendedOn: z.string().nullable(),
        }),
      ),
    }),
  }),
  saveItems: command({
    may: 'inspections.set',
    input: inputOf(itemsForm, { version: z.int().min(0) }),
    output: z.object({ version: z.number() }),
    refuses: ['item_twice', 'item_private'],
    clash: z.object({ version: z.number(), items: z.array(item) }),
  }),
} as const
