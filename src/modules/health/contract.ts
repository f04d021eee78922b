import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf, storedOf } from '../../kernel/form-input.ts'
import { limitForm, logForm } from './forms/log.ts'
import { doseForm, receiveForm } from './forms/medicine.ts'
import { pregnancyEndForm, pregnancyForm } from './forms/pregnancy.ts'
import { screeningForm } from './forms/screening.ts'
import { LIMITS, LOG_KINDS, STANDINGS } from './rules.ts'

const id = z.uuid()
const screening = z.object({
  version: z.number(),
  examinedOn: z.string(),
  writtenBy: z.string(),
  writtenAt: z.string(),
  text: storedOf(screeningForm, 'health'),
})

const entry = {
  entryId: z.string(),
  caseId: z.string(),
  kind: z.enum(LOG_KINDS),
  seenOn: z.string(),
  standing: z.enum(STANDINGS),
  againOn: z.string().nullable(),
  writtenAt: z.string(),
  by: z.string(),
  text: storedOf(logForm, 'health'),
}
const limit = {
  limitId: z.string(),
  caseId: z.string(),
  rule: z.enum(LIMITS),
  fromOn: z.string(),
  untilOn: z.string(),
}
const pregnancy = z.object({
  pregnancyId: z.string(),
  version: z.number(),
  at: z.string(),
  by: z.string(),
  week: z.number(),
  checkUps: z.array(
    z.object({ week: z.number(), fromOn: z.string(), byOn: z.string(), doneOn: z.string().nullable() }),
  ),
  text: storedOf(pregnancyForm, 'health'),
})
const person = { label: z.string(), honorific: z.string().nullable(), isProtected: z.boolean() }

export const health = {
  /** Her screening, the newest version first; nothing for whoever holds no key. */
  screenings: query({
    may: 'health.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ isReadable: z.boolean(), mayWrite: z.boolean(), versions: z.array(screening) }),
  }),
  /** F10. `version` is the one that is corrected, 0 = nobody has screened her yet. */
  saveScreening: command({
    may: 'health.screen',
    input: inputOf(screeningForm, { caseId: id, version: z.int().min(0) }),
    output: z.object({ version: z.number() }),
    refuses: ['correction_needs_reason', 'no_temperature', 'in_the_future'],
    clash: screening,
  }),
  /** Her log, the newest entry first; nothing of it for whoever holds no key. What she avoids is told to whoever works with her. */
  log: query({
    may: 'health.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      isReadable: z.boolean(),
      mayWrite: z.boolean(),
      entries: z.array(z.object(entry)),
      limits: z.array(z.object(limit)),
    }),
  }),
  /** F24. A sign of danger is to be referred now, whatever was chosen. */
  saveEntry: command({
    may: 'health.screen',
    input: inputOf(logForm, { caseId: id }),
    output: z.object({ entryId: z.string(), referNow: z.boolean() }),
    refuses: ['in_the_future', 'no_temperature', 'again_before'],
  }),
  /** When her child is due and the check-ups until then; for whoever holds the key of class health alone. */
  pregnancy: query({
    may: 'health.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ isReadable: z.boolean(), mayWrite: z.boolean(), now: pregnancy.nullable() }),
  }),
  savePregnancy: command({
    may: 'health.screen',
    input: inputOf(pregnancyForm, { caseId: id, version: z.int().min(0) }),
    output: z.object({ version: z.number() }),
    refuses: ['due_not_likely'],
    clash: pregnancy,
  }),
  endPregnancy: command({
    may: 'health.screen',
    input: inputOf(pregnancyEndForm, { caseId: id }),
    output: z.object({}),
    refuses: ['no_pregnancy'],
  }),
  setLimit: command({
    may: 'health.screen',
    input: inputOf(limitForm, { caseId: id }),
    output: z.object({ limitId: z.string() }),
    refuses: ['ends_before'],
  }),
  endLimit: command({ may: 'health.screen', input: z.strictObject({ limitId: id }), output: z.object({}) }),
  /** What whom avoids now, and never why. */
  limits: query({
    may: 'health.limits',
    input: z.strictObject({}),
    output: z.object({ limits: z.array(z.object({ ...limit, ...person })) }),
  }),
  /** The round: of each woman her last complaint of some days, and whatever is to be referred, which stands first. For the eyes of the nurse alone. */
  round: query({
    may: 'health.round',
    input: z.strictObject({}),
    output: z.object({
      rows: z.array(
        z.object({
          ...{ ...entry, ...person },
          sent: z.object({ serviceReferralId: z.string(), referredOn: z.string() }).nullable(),
        }),
      ),
    }),
  }),
  /** Over-the-counter medicines: what is left, the first to expire first. */
  stock: query({
    may: 'health.stock',
    input: z.strictObject({}),
    output: z.object({
      medicines: z.array(
        z.object({
          ...{ medicineId: z.string(), name: z.string(), unit: z.string(), least: z.number(), left: z.number() },
          boxes: z.array(
            z.object({ lotId: z.string(), expiresOn: z.string(), leftCount: z.number(), isExpired: z.boolean() }),
          ),
        }),
      ),
    }),
  }),
  receive: command({
    may: 'health.round',
    input: inputOf(receiveForm),
    output: z.object({ medicineId: z.string() }),
    refuses: ['expired'],
  }),
  throwAway: command({ may: 'health.round', input: z.strictObject({ lotId: id }), output: z.object({}) }),
  doses: query({
    may: 'health.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      isReadable: z.boolean(),
      doses: z.array(
        z.object({
          ...{ doseId: z.string(), name: z.string(), unit: z.string(), quantity: z.number(), givenAt: z.string() },
          ...{ by: z.string(), how: z.string() },
        }),
      ),
    }),
  }),
  /** Never more than there is, and nothing that has expired. */
  giveDose: command({
    may: 'health.round',
    input: inputOf(doseForm, { caseId: id }),
    output: z.object({ doseId: z.string() }),
    refuses: ['not_enough'],
  }),
} as const
