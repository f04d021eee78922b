import { z } from 'zod'
import { KINDS } from '../../kernel/form.ts'
import { unfinishedOf } from '../../kernel/form-input.ts'
import { takings } from '../downloads/shapes.ts'
import { neutralForm } from './forms/neutral.ts'
import { MADE_PAPERS } from './papers/codes.ts'
import { CANCEL_REASONS, SENT_WAYS, STATES } from './rules.ts'

/** The shapes that travel between the screens and the commands of letters. */
export const id = z.uuid()
export const version = z.int().min(1)
export const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/)

/** What was typed, by the path in the paper. Server and paper check each of them again. */
export const fields = z.record(
  z.string().max(60),
  z.union([z.string().max(4000), z.array(z.string().max(4000)).max(60)]),
)
export const order = { code: z.enum(MADE_PAPERS), caseId: id.optional(), subjectId: id.optional(), fields }

export const missing = z.object({
  field: z.string(),
  where: z.string(),
  problem: z.enum(['empty', 'names_her', 'names_the_centre', 'not_valid']).optional(),
  href: z.string().nullable(),
})
/** A question of a paper is data (kernel/form.ts): what its kind needs travels beside it. */
export const asks = z.record(z.string(), z.looseObject({ kind: z.enum(KINDS), optional: z.boolean().optional() }))
export const item = z.object({
  letterId: z.string(),
  paper: z.enum(MADE_PAPERS),
  state: z.enum(STATES),
  number: z.string().nullable(),
  subject: z.string(),
  addressee: z.string().nullable(),
  datedOn: z.string().nullable(),
  isNeutral: z.boolean(),
  caseId: z.string().nullable(),
  /** her name or code, as this reader may see it; null when the letter is about nobody or many */
  label: z.string().nullable(),
  isProtected: z.boolean(),
  madeBy: z.string(),
  since: z.string(),
  sentHow: z.enum(SENT_WAYS).nullable(),
  sentOn: z.string().nullable(),
  cancelReason: z.enum(CANCEL_REASONS).nullable(),
  isFiled: z.boolean(),
  /** came back with a certified signature made outside */
  certifiedAt: z.string().nullable(),
})
export const file = z.object({ fileName: z.string(), type: z.string(), base64: z.string(), sha256: z.string() })
/** Its unit code stands in a number, between bars. */
export const neutral = unfinishedOf(neutralForm).refine(({ unit }) => !unit || /^[A-Za-z0-9./-]{1,20}$/.test(unit), {
  path: ['unit'],
})
export const step = { letterId: id, version }

const moment = z.string().nullable()
/** One letter with its way and its scans. */
export const letterPage = item.extend({
  version: z.number(),
  pages: z.number().nullable(),
  sha256: z.string().nullable(),
  madeAt: z.string(),
  issuedBy: z.string().nullable(),
  ...{ issuedAt: moment, printedAt: moment, signedAt: moment, filedAt: moment, cancelledAt: moment },
  ...{ carriesIdentity: z.boolean(), headSigns: z.boolean() },
  /** false: this person holds no key of the letter */
  mayOpen: z.boolean(),
  /** whether she may sign it on a screen now, and when she did */
  ...{ maySignHere: z.boolean(), signedHereAt: moment },
  /** the hash of the file with that signature */
  certifiedHash: z.string().nullable(),
  scans: z.array(z.object({ fileId: z.string(), at: z.string(), by: z.string() })),
  takings,
})
