import { z } from 'zod'
import { normaliseName } from '../../kernel/person-name.ts'
import { ANSWERS, PURPOSES } from './rules.ts'

/** The shapes that travel: parsed on the way in by the contract, and the documents that are sealed. */
export const id = z.uuid()
export const day = z.iso.date()
export const reason = z.string().trim().min(3).max(2000)
const line = (max: number) => z.string().trim().min(1).max(max)
const some = (max: number) => line(max).optional()

/** One field, one word is a whole name; hidden characters are refused with their code (domain.md 3.5). */
const personName = z.string().transform((typed, ctx) => {
  const name = normaliseName(typed)
  if (name.ok) return name.name
  ctx.addIssue({ code: 'custom', params: { code: name.code, ...name.params } })
  return z.NEVER
})

const year = z.int().min(1900).max(2100)

/** F11. Only the name must be there. */
const registration = z.strictObject({
  fullName: personName,
  alias: personName.optional(),
  nikNote: some(300),
  birthPlace: some(80),
  birthDate: day.optional(),
  birthYear: year.optional(),
  motherName: personName.optional(),
  religion: some(40),
  language: some(80),
  literacy: z.enum(['reads', 'reads_little', 'not_yet']).optional(),
  education: z.enum(['none', 'sd', 'smp', 'sma', 'higher']).optional(),
  maritalStatus: z.enum(['single', 'married', 'separated', 'divorced', 'widowed']).optional(),
  children: z.int().min(0).max(30).optional(),
  addressOnCard: some(240),
  addressNow: some(240),
  district: some(80),
  disability: some(200),
  aid: some(200),
  dtsenDecile: z.int().min(1).max(10).optional(),
})

const number = z.string().trim().max(40)
export const identityInput = registration.extend({
  nik: number.nullish(),
  kk: number.nullish(),
  phone: number.nullish(),
})
export const identityShown = z.object({
  ...registration.shape,
  fullName: z.string(),
  alias: z.string().optional(),
  motherName: z.string().optional(),
  literacy: z.string().optional(),
  education: z.string().optional(),
  maritalStatus: z.string().optional(),
  nik: z.string().nullable(),
  kk: z.string().nullable(),
  phone: z.string().nullable(),
})

/** What is known of her while it is typed: enough to look for an earlier file. */
export const draft = z.strictObject({
  fullName: z.string().max(200).optional(),
  alias: z.string().max(200).optional(),
  nik: number.optional(),
  phone: number.optional(),
  birthDate: day.optional(),
  birthYear: year.optional(),
  motherName: z.string().max(200).optional(),
  district: z.string().max(80).optional(),
})

const shown = z.object({
  fullName: z.string(),
  callName: z.string(),
  birthDate: z.string().nullable(),
  birthYear: z.number().nullable(),
  district: z.string().nullable(),
  nik: z.string().nullable(),
})
/** One file beside the new entry; `reasons` say why it is here. */
export const candidate = z.object({
  caseId: z.string(),
  reasons: z.array(z.string()),
  person: shown,
  registerNo: z.string().nullable(),
  state: z.string(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  episode: z.number(),
  verdict: z.string().nullable(),
})
const side = z.object({
  caseId: z.string(),
  label: z.string(),
  registerNo: z.string().nullable(),
  state: z.string(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  person: shown.nullable(),
})
export const pair = z.object({
  a: side,
  b: side,
  reasons: z.array(z.string()),
  markedBy: z.string().nullable(),
  markedAt: z.string().nullable(),
})

export const consentAnswer = z.strictObject({
  purpose: z.enum(PURPOSES),
  answer: z.enum(ANSWERS),
  recipient: some(160),
  until: day.optional(),
})
export const consentLine = z.object({
  purpose: z.string(),
  answer: z.string(),
  form: z.string(),
  language: z.string(),
  explainedBy: z.string(),
  givenAt: z.string(),
  validUntil: z.string().nullable(),
  stands: z.boolean(),
  talkId: z.string(),
  witness: z.string().nullable(),
  recipient: z.string().nullable(),
})

/** Safe contact (security.md 3.9): any message to her goes through one of these, or is not sent. */
export const contactBody = z.strictObject({
  name: line(120),
  relation: line(80),
  channel: z.enum(['call', 'message', 'visit', 'letter', 'other_person']),
  number: some(40),
  times: some(160),
  codeWord: some(60),
  maySay: some(400),
  whoMayAnswer: some(160),
})
/** Somebody who must never learn that she is here (domain.md 7.12). */
export const noContactBody = z.strictObject({
  name: line(120),
  alias: some(120),
  relation: line(80),
  phones: z.array(line(40)).max(10).default([]),
  plates: z.array(line(20)).max(10).default([]),
  accounts: z.array(line(80)).max(10).default([]),
  workplace: some(160),
  friends: some(300),
  courtOrder: z.strictObject({ number: line(80), until: day.optional() }).optional(),
  whatToDo: some(400),
})
export const nightBody = z.strictObject({
  routineMedicine: z.enum(['yes', 'no', 'unknown']),
  feelsSafe: z.enum(['yes', 'no', 'no_answer']),
  mayKnow: some(300),
  note: some(600),
})

const officer = z.strictObject({
  name: line(120),
  nip: some(30),
  post: some(160),
  rank: some(80),
  office: some(160),
  actingFor: some(240),
  relation: some(80),
})
/** The receipt minute (F07). Her condition in general words only: illness, pregnancy or injury never stand here. */
export const minuteBody = z.strictObject({
  place: line(200),
  basis: some(300),
  partyOne: officer,
  partyTwo: officer,
  escort: some(200),
  condition: line(300),
  papers: z.array(line(120)).max(30).default([]),
  goods: z.array(line(160)).max(60).default([]),
  cashRupiah: z.int().min(0).max(1_000_000_000).default(0),
  child: some(160),
  explanation: some(600),
  copies: z.int().min(1).max(20).default(3),
  witnesses: z
    .array(z.strictObject({ name: line(120), post: some(160) }))
    .max(6)
    .default([]),
})
