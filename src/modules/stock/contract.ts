import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { sheetOf } from '../../kernel/list-input.ts'
import { trackCode } from '../tracks/shapes.ts'
import { buyForm, receiveForm, toolkitForm } from './forms/toolkit.ts'
import { toolkitList } from './lists/toolkits.ts'
import { LOOK_MONTHS, TOOL_STATUSES, TOOLKIT_STATES } from './rules.ts'
import { kitShown } from './shapes.ts'

const id = z.uuid()
export const stock = {
  /** Kits of the centre, newest first; for whom is shown by the name that this reader may see. */
  toolkits: query({
    may: 'stock.read',
    input: z.strictObject({ state: z.enum(TOOLKIT_STATES).optional(), track: trackCode.optional() }),
    output: z.object({
      toolkits: z.array(
        kitShown.extend({
          sourceOfFund: z.string(),
          caseId: z.string().nullable(),
          /** null also for whoever neither keeps the kits nor works for her */
          who: z.string().nullable(),
          version: z.number(),
          /** the minute of the hand-over in the book of letters, for whoever reads her letters */
          minute: z.object({ letterId: z.string(), number: z.string().nullable() }).nullable(),
          /** how it was found after she left, for whoever may know of her year after */
          looks: z.array(z.object({ month: z.literal(LOOK_MONTHS), status: z.enum(TOOL_STATUSES) })),
        }),
      ),
    }),
  }),
  listSheet: sheetOf(toolkitList, 'stock.take_out_list'),
  addToolkit: command({
    may: 'stock.keep',
    input: inputOf(toolkitForm),
    output: z.object({ toolkitId: z.string(), valueRupiah: z.number() }),
    refuses: ['label_taken', 'serial_taken', 'serial_handed_over', 'serial_of_house', 'order_used_up'],
  }),
  /** Of each line of the budget for which kits were bought: planned, bought, come, set aside, handed over. */
  reckoning: query({
    may: 'stock.reckon',
    input: z.strictObject({}),
    output: z.object({
      lines: z.array(
        z.object({
          lineKey: z.string(),
          name: z.string(),
          year: z.number(),
          plannedRupiah: z.number(),
          planned: z.number(),
          bought: z.number(),
          received: z.number(),
          spentRupiah: z.number(),
          at: z.object({
            handed_over: z.number(),
            reserved: z.number(),
            in_stock: z.number(),
            not_entered: z.number(),
            under_way: z.number(),
            not_bought: z.number(),
          }),
          unreconciled: z.number(),
        }),
      ),
      orders: z.array(
        z.object({
          orderId: z.string(),
          lineName: z.string(),
          year: z.number(),
          track: z.string(),
          count: z.number(),
          totalRupiah: z.number(),
          supplier: z.string().nullable(),
          orderedOn: z.string(),
          receivedOn: z.string().nullable(),
          receivedCount: z.number().nullable(),
          /** how many of what came stand in no kit yet */
          left: z.number(),
          version: z.number(),
        }),
      ),
      /** lines that can be bought for */
      budget: z.array(z.object({ lineKey: z.string(), name: z.string(), year: z.number(), count: z.number() })),
      /** kits that came from no line of the budget */
      without: z.number(),
      mayBuy: z.boolean(),
    }),
  }),
  buy: command({
    may: 'stock.buy',
    input: inputOf(buyForm),
    output: z.object({ orderId: z.string() }),
    refuses: ['ordered_ahead', 'more_than_planned', 'names_somebody'],
  }),
  receive: command({
    may: 'stock.buy',
    input: inputOf(receiveForm, { orderId: id, seen: z.number().int().min(1) }),
    output: z.object({}),
    refuses: ['received_ahead', 'received_before', 'more_than_bought', 'order_received'],
  }),
  /** Sets a kit aside for a woman. Somebody else hands it over (four eyes). */
  reserveToolkit: command({
    may: 'stock.reserve',
    input: z.strictObject({ toolkitId: id, caseId: id }),
    output: z.object({}),
    refuses: ['toolkit_not_in_stock', 'toolkit_already_reserved', 'case_not_open'],
  }),
  /** Back to stock. What she already owns is never taken back. */
  returnToolkit: command({
    may: 'stock.reserve',
    input: z.strictObject({ toolkitId: id }),
    output: z.object({}),
    refuses: ['toolkit_is_hers', 'toolkit_not_reserved'],
  }),
} as const
