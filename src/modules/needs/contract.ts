import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { sheetOf } from '../../kernel/list-input.ts'
import { askForm, decideForm, fulfilForm } from './forms/need.ts'
import { needList } from './lists/needs.ts'
import { DECISIONS, NEED_KINDS, SOURCES, STATES } from './rules.ts'

const needId = z.uuid()
const need = z.object({
  needId: z.string(),
  no: z.number(),
  kind: z.enum(NEED_KINDS),
  what: z.string(),
  womenCount: z.number(),
  costRupiah: z.number(),
  source: z.enum(SOURCES),
  askedBy: z.string(),
  askedOn: z.string(),
  neededBy: z.string().nullable(),
  state: z.enum(STATES),
  isLate: z.boolean(),
  planYear: z.number().nullable(),
  spentRupiah: z.number().nullable(),
})
const woman = z.object({
  caseId: z.string(),
  label: z.string(),
  honorific: z.string().nullable(),
  isProtected: z.boolean(),
})

/** What women of the house lack: asked, decided by the head, fulfilled or carried into the plan of next year. */
export const needs = {
  /** What is late first, then what waits; those that are done of the last two years. */
  list: query({
    may: 'needs.read',
    input: z.strictObject({}),
    output: z.object({ needs: z.array(need) }),
  }),
  listSheet: sheetOf(needList, 'needs.take_out_list'),
  need: query({
    may: 'needs.read',
    input: z.strictObject({ needId }),
    output: need.extend({
      /** null where it is sealed for this reader */
      why: z.string().nullable(),
      /** those of whom this reader may know it */
      women: z.array(woman),
      decision: z.enum(DECISIONS).nullable(),
      decidedBy: z.string().nullable(),
      decidedAt: z.string().nullable(),
      answer: z.string().nullable(),
      fulfilledOn: z.string().nullable(),
      fulfilledBy: z.string().nullable(),
      mayDecide: z.boolean(),
      maySettle: z.boolean(),
      mayCarry: z.boolean(),
    }),
  }),
  /** Whom she may name: women with whose story she works. */
  whom: query({
    may: 'needs.ask',
    input: z.strictObject({}),
    output: z.object({ women: z.array(woman) }),
  }),
  ask: command({
    may: 'needs.ask',
    input: inputOf(askForm),
    output: z.object({ needId: z.string() }),
    refuses: ['more_named_than_counted', 'needed_in_past', 'worker_names'],
  }),
  /** The head says yes, next year or no, with her words; the asker reads them. */
  decide: command({
    may: 'needs.decide',
    input: inputOf(decideForm, { needId }),
    output: z.object({}),
    refuses: ['need_moved_on', 'own_need'],
  }),
  fulfil: command({
    may: 'needs.settle',
    input: inputOf(fulfilForm, { needId }),
    output: z.object({}),
    refuses: ['need_moved_on', 'fulfilled_in_future', 'fulfilled_before_asked'],
  }),
  /** It can not be had this year: it goes into the plan of the next. */
  carry: command({
    may: 'needs.settle',
    input: z.strictObject({ needId }),
    output: z.object({ year: z.number() }),
    refuses: ['need_moved_on'],
  }),
} as const
