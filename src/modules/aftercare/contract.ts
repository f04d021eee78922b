import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf, storedOf } from '../../kernel/form-input.ts'
import { TOOL_STATUSES } from '../stock/rules.ts'
import { contactForm } from './forms/contact.ts'
import { endForm } from './forms/end.ts'
import { planForm } from './forms/plan.ts'
import { CHANNELS, CRITERIA, MODES, OUTCOMES, WORK } from './rules.ts'

const id = z.uuid()
const day = z.iso.date()
const month = z.union([z.literal(1), z.literal(3), z.literal(6), z.literal(12)])

const window = z.object({
  month,
  agreedOn: z.string(),
  fromOn: z.string(),
  dueOn: z.string(),
  place: z.enum(['done', 'missed', 'now', 'soon', 'later']),
})
const label = { caseId: z.string(), label: z.string(), honorific: z.string().nullable(), isProtected: z.boolean() }
const income = z.object({
  ownRupiah: z.number(),
  perCapitaRupiah: z.number(),
  wageRatioPermille: z.number().nullable(),
  isAboveLine: z.boolean().nullable(),
})
const dated = z.object({ rupiah: z.number(), from: z.string() }).nullable()
const yard = z.object({ minimumWage: dated, povertyLine: dated })
const contact = z.object({
  contactId: z.string(),
  month: month.nullable(),
  on: z.string(),
  mode: z.enum(MODES),
  by: z.string(),
  isReached: z.boolean(),
  isMet: z.boolean(),
  isSafeToTalk: z.boolean().nullable(),
  work: z.enum(WORK).nullable(),
  toolStatus: z.enum(TOOL_STATUSES).nullable(),
  needsAttention: z.boolean(),
  /** what she told, how she lives, the figures and the sums made of them */
  said: storedOf(contactForm, 'narrative', { income: income.optional(), yard: yard.optional() }).nullable(),
  caution: z.string().nullable(),
})

export const aftercare = {
  /** Whom to contact now, who is next, who was missed: by window. */
  list: query({
    may: 'aftercare.read',
    input: z.strictObject({ mine: z.boolean().default(false) }),
    output: z.object({
      today: z.string(),
      windows: z.array(window.extend({ ...label, officer: z.string().nullable(), isMine: z.boolean() })),
      cases: z.number(),
    }),
  }),
  page: query({
    may: 'aftercare.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      ...label,
      registerNo: z.string().nullable(),
      state: z.string(),
      closedOn: z.string().nullable(),
      leavesOn: z.string(),
      today: z.string(),
      plan: z
        .object({
          isAgreed: z.boolean(),
          channel: z.enum(CHANNELS).nullable(),
          officerId: z.string().nullable(),
          officer: z.string().nullable(),
          agreedOn: z.string(),
          agreement: storedOf(planForm, 'safety'),
        })
        .nullable(),
      maySeePlan: z.boolean(),
      officers: z.array(z.object({ personId: z.string(), name: z.string() })),
      windows: z.array(window),
      contacts: z.array(contact),
      hasToolkit: z.boolean(),
      yard: z.object({
        minimumWage: z.number().nullable(),
        povertyLine: z.number().nullable(),
        province: z.string().nullable(),
      }),
      end: z
        .object({
          outcome: z.enum(OUTCOMES),
          criteriaMet: z.array(z.enum(CRITERIA)),
          isStandingAlone: z.boolean(),
          on: z.string(),
        })
        .nullable(),
    }),
  }),
  /** F36. Agreed with her before she leaves, or again later. She may also say no. */
  arrange: command({
    may: 'aftercare.write',
    input: inputOf(planForm, { caseId: id, agreedOn: day, leavesOn: day.optional() }),
    output: z.object({ planId: z.string(), days: z.array(z.string()) }),
    refuses: ['in_the_future', 'officer_not_on_team', 'days_not_in_order'],
  }),
  /** F37 and F38. Who could not speak freely is asked nothing more. */
  recordContact: command({
    may: 'aftercare.write',
    input: inputOf(contactForm, { caseId: id, month: month.optional(), isMet: z.boolean().default(false) }),
    output: z.object({ contactId: z.string(), income: income.nullable() }),
    refuses: [
      'not_in_aftercare',
      'in_the_future',
      'before_leaving',
      'safe_to_talk_needed',
      'not_safe_to_ask',
      'figures_without_work',
      'window_done',
      'no_such_window',
      'due_in_the_past',
    ],
  }),
  /** The year is over, or she wishes no more contact. */
  end: command({
    may: 'aftercare.write',
    input: inputOf(endForm, { caseId: id }),
    output: z.object({ isStandingAlone: z.boolean() }),
    refuses: ['not_in_aftercare', 'illegal_move', 'year_not_over'],
  }),
} as const
