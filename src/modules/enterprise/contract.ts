import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { CRITERIA, WORK } from '../aftercare/rules.ts'
import { newerOf, pageOf } from '../livelihood/shapes.ts'
import { TOOL_STATUSES } from '../stock/rules.ts'
import { financeForm, licenceForm, planForm } from './forms/plan.ts'
import { RUNGS } from './rules.ts'

const id = z.uuid()
const rupiah = z.number()
const asked = { caseId: id, version: z.int().min(0) }
const saved = z.object({ version: z.number() })

const forecast = z.object({
  costRupiah: rupiah,
  fixedRupiah: rupiah,
  leftRupiah: rupiah,
  breakEven: z.number().nullable(),
  hourRupiah: rupiah.nullable(),
  months: z.array(
    z.object({
      ...{ units: z.number(), inRupiah: rupiah, materialRupiah: rupiah, fixedRupiah: rupiah, remainsRupiah: rupiah },
      ...{ asideRupiah: rupiah, homeRupiah: rupiah },
    }),
  ),
  dearer: z.object({ leftRupiah: rupiah, breakEven: z.number().nullable() }).nullable(),
})
const dated = z.object({ rupiah, from: z.string() }).nullable()

export const enterprise = {
  /** Her business as it stands: plan, forecast, licence, the months after she left, and how far she stands alone. */
  ofCase: query({
    may: 'enterprise.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      ...{ mayWrite: z.boolean(), callName: z.string(), worker: z.string().nullable(), today: z.string() },
      ...{ ownWords: z.string().nullable(), picked: z.string().nullable(), isOwingOnline: z.boolean() },
      plan: pageOf(planForm).nullable(),
      /** what her evaluation says already, while no plan is written here */
      offered: z.object({ makes: z.string(), forWhom: z.string() }).nullable(),
      forecast: forecast.nullable(),
      licence: pageOf(licenceForm).nullable(),
      finance: pageOf(financeForm).nullable(),
      ladder: z.array(
        z.object({ rung: z.enum(RUNGS), look: z.enum(['done', 'now', 'ahead']), on: z.string().nullable() }),
      ),
      /** the contacts at which she spoke of money, the oldest first */
      months: z.array(
        z.object({
          ...{ contactId: z.string(), month: z.number().nullable(), on: z.string(), work: z.enum(WORK).nullable() },
          ...{
            salesRupiah: rupiah,
            materialRupiah: rupiah,
            otherCostRupiah: rupiah,
            ownRupiah: rupiah,
            othersRupiah: rupiah,
          },
          ...{ people: z.number(), perCapitaRupiah: rupiah, wageRatioPermille: z.number().nullable() },
          ...{ povertyLine: dated, minimumWage: dated, savingsRupiah: rupiah.nullable() },
        }),
      ),
      tools: z.array(z.object({ month: z.number().nullable(), on: z.string(), status: z.enum(TOOL_STATUSES) })),
      kit: z
        .object({ valueRupiah: rupiah, handedOverOn: z.string().nullable(), items: z.array(z.string()) })
        .nullable(),
      /** as she stood at the last contact, or as the year ended */
      criteria: z.object({
        on: z.string().nullable(),
        isDecided: z.boolean(),
        isStandingAlone: z.boolean(),
        met: z.array(z.enum(CRITERIA)),
        /** asked, and not there yet; what stands in neither was not asked */
        notMet: z.array(z.enum(CRITERIA)),
      }),
    }),
  }),
  /** A new version of her plan; whoever was second is shown both. */
  savePlan: command({
    may: 'enterprise.write',
    input: inputOf(planForm, asked),
    output: saved,
    refuses: ['in_the_future', 'price_below_cost', 'look_in_the_past'],
    clash: newerOf(planForm),
  }),
  saveLicence: command({
    may: 'enterprise.write',
    input: inputOf(licenceForm, asked),
    output: saved,
    refuses: ['in_the_future'],
    clash: newerOf(licenceForm),
  }),
  saveFinance: command({
    may: 'enterprise.write',
    input: inputOf(financeForm, asked),
    output: saved,
    refuses: ['in_the_future'],
    clash: newerOf(financeForm),
  }),
} as const
