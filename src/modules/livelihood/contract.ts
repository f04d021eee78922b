import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import type { Fields, Form } from '../../kernel/form.ts'
import { inputOf, storedOf } from '../../kernel/form-input.ts'
import { employer } from '../partners/shapes.ts'
import { aidForm, choicesForm, homeForm, householdForm, interestForm } from './forms/pages.ts'
import { placementForm } from './forms/placement.ts'
import { workEndForm, workForm } from './forms/work.ts'
import { WORK_ENDS, WORK_KINDS } from './rules.ts'
import { newerOf, pageOf } from './shapes.ts'

const id = z.uuid()
const version = z.int().min(0)

/** Each saving is a new version; whoever was second is shown both. */
const save = <F extends Fields>(form: Form<F>) =>
  command({
    may: 'livelihood.write',
    input: inputOf(form, { caseId: id, version }),
    output: z.object({ version: z.number() }),
    refuses: ['in_the_future', 'two_picked'],
    clash: newerOf(form),
  })

const work = z.object({
  workId: z.string(),
  version: z.number(),
  kind: z.enum(WORK_KINDS),
  fromOn: z.string(),
  untilOn: z.string().nullable(),
  lookOn: z.string(),
  endedOn: z.string().nullable(),
  endedAs: z.enum(WORK_ENDS).nullable(),
  /** with which partner of the house; its name where this reader reads partners, and what speaks against it while she is there */
  partner: employer
    .pick({ partnerId: true })
    .extend({ dealId: z.string().nullable(), standing: employer.nullable() })
    .nullable(),
  hourlyRupiah: z.number().nullable(),
  said: storedOf(workForm, 'narrative', { ended: z.string().optional() }).nullable(),
})

export const livelihood = {
  /** The book of her living, as far as it was written. */
  book: query({
    may: 'livelihood.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      mayWrite: z.boolean(),
      mayPlace: z.boolean(),
      interest: pageOf(interestForm).nullable(),
      home: pageOf(homeForm).nullable(),
      choices: pageOf(choicesForm).nullable(),
      household: pageOf(householdForm).nullable(),
      aid: pageOf(aidForm).nullable(),
      placements: z.array(
        z.object({
          placementId: z.string(),
          number: z.number(),
          on: z.string(),
          by: z.string(),
          track: z.string(),
          secondTrack: z.string().nullable(),
          said: storedOf(placementForm, 'narrative').nullable(),
        }),
      ),
      works: z.array(work),
    }),
  }),
  saveInterest: save(interestForm),
  saveHome: save(homeForm),
  saveChoices: save(choicesForm),
  saveHousehold: save(householdForm),
  saveAid: save(aidForm),
  /** F18. `number`: the last placement that was seen, 0 when there is none. Her class follows. */
  place: command({
    may: 'livelihood.write',
    input: inputOf(placementForm, { caseId: id, number: z.int().min(0) }),
    output: z.object({ placementId: z.string() }),
    refuses: ['in_the_future', 'same_track', 'track_not_offered', 'not_in_house'],
  }),
  /** Partners with whom she might be, with their room: for whoever writes her work down. */
  employers: query({
    may: 'livelihood.write',
    input: z.strictObject({ caseId: id }),
    output: z.object({ employers: z.array(employer), mayAdd: z.boolean() }),
  }),
  /** A new one, or the same as it goes on; somebody asks how it goes on the day that was said. */
  saveWork: command({
    may: 'livelihood.write',
    input: inputOf(workForm, { caseId: id, workId: id.optional(), version }),
    output: z.object({ workId: z.string(), version: z.number() }),
    refuses: [
      ...(['until_needed', 'until_before_from', 'look_in_the_past', 'work_ended'] as const),
      ...(['names_somebody', 'name_taken', 'partner_declined'] as const),
      ...(['deal_closed', 'she_must_want', 'no_contact_unchecked', 'there_already', 'protected_alone'] as const),
      ...(['no_agreement', 'agreement_short', 'place_not_seen'] as const),
    ],
    clash: work,
  }),
  endWork: command({
    may: 'livelihood.write',
    input: inputOf(workEndForm, { workId: id, version: z.int().min(1) }),
    output: z.object({}),
    refuses: ['in_the_future', 'work_ended', 'before_it_began', 'not_with_partner'],
  }),
} as const
