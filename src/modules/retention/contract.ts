import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { holdForm } from './forms/hold.ts'
import { returnForm } from './forms/return.ts'
import { HOLD_GROUNDS, ITEM_STATES, PARTS, REASONS, RETURNS } from './rules.ts'

const id = z.uuid()
const maybe = z.string().nullable()
const done = z.object({})
const part = z.enum(PARTS)
const one = { caseId: id, part }

/** What was kept long enough, what must not go, what is gone. */
export const retention = {
  page: query({
    may: 'retention.see',
    input: z.strictObject({}),
    output: z.object({
      items: z.array(
        z.object({
          caseId: z.string(),
          part,
          herNo: maybe,
          reason: z.enum(REASONS),
          dueOn: z.string(),
          by: maybe,
          state: z.enum(ITEM_STATES),
          returnedAs: z.enum(RETURNS).nullable(),
          /** of what was begun and not finished */
          erasureId: maybe,
          mayPropose: z.boolean(),
          mayErase: z.boolean(),
        }),
      ),
      holds: z.array(
        z.object({
          holdId: z.string(),
          herNo: z.string(),
          ground: z.enum(HOLD_GROUNDS),
          untilOn: maybe,
          placedAt: z.string(),
          by: z.string(),
          isOn: z.boolean(),
        }),
      ),
      erased: z.array(
        z.object({
          erasureId: z.string(),
          herNo: maybe,
          reason: z.enum(REASONS),
          doneAt: z.string(),
          certificateNo: z.string(),
          openedYear: z.string(),
        }),
      ),
    }),
  }),
  propose: command({
    may: 'retention.propose',
    input: z.strictObject({ of: z.array(z.strictObject(one)).min(1).max(200) }),
    output: z.object({ parts: z.number(), files: z.number() }),
    refuses: ['under_legal_hold', 'kept_longer', 'already_done'],
  }),
  giveBack: command({
    may: 'retention.erase',
    input: inputOf(returnForm, one),
    output: done,
    refuses: ['already_done'],
  }),
  /** The decision: from here it can not be undone. */
  erase: command({
    may: 'retention.erase',
    stepUp: true,
    input: z.strictObject(one),
    output: z.object({ erasureId: z.string() }),
    refuses: ['under_legal_hold', 'kept_longer', 'own_proposal', 'not_proposed', 'already_done'],
  }),
  /** One step of what was decided, in a transaction of its own: the journal and her keys, then her rows. */
  carryOut: command({
    may: 'retention.erase',
    input: z.strictObject({ erasureId: id }),
    output: z.object({ isDone: z.boolean() }),
    refuses: ['already_done', 'under_legal_hold'],
  }),
  hold: command({
    may: 'retention.hold',
    input: inputOf(holdForm),
    output: z.object({ holdId: z.string() }),
    refuses: ['number_unknown', 'until_is_over', 'being_erased'],
  }),
  lift: command({
    may: 'retention.hold',
    stepUp: true,
    input: z.strictObject({ holdId: id }),
    output: done,
    refuses: ['already_done'],
  }),
  certificate: query({
    may: 'retention.see',
    stepUp: true,
    input: z.strictObject({ erasureId: id }),
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
    refuses: ['letterhead_missing', 'letter_unprintable', 'busy_retry'],
  }),
} as const
