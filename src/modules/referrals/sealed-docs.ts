import type { SealedClass } from '../../kernel/contract.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { BirthSource } from './birth.ts'
import type { ReadinessNote } from './decision.ts'
import type { Said } from './rules.ts'
import type { TriageAnswers } from './triage.ts'

/** A birth as somebody states it; an ISO day, or the year alone. */
export type StatedBirth = { source: BirthSource; year: number; on?: string | undefined }

export type Somebody = { name: string; position?: string | undefined; phone?: string | undefined }

/** What her line of the list said beyond who she is; codes of problems, numbers of categories. */
export type ListLine = {
  row: number
  sources: readonly number[]
  note: string | null
  occupation: string | null
  maritalStatus: string | null
  education: string | null
  categories: readonly number[]
  alsoWritten: readonly { row: number; field: string; text: string }[]
  remarks: readonly string[]
  nikState: 'whole' | 'to_ask' | 'missing'
  noContact: string | null
  makesNoContactRule: boolean
  possiblySameAs: readonly number[]
}
export type Papers = {
  escort?: Somebody | undefined
  sender?: Somebody | undefined
  births?: readonly StatedBirth[] | undefined
  list?: ListLine | undefined
}
export type Story = { reason: string; done?: string | undefined; told?: string | undefined }
/** What the sender is told beside yes, wait or no. */
export type Answer = {
  rule?: string | undefined
  alternative?: string | undefined
  complaintPath?: string | undefined
  nextStep?: string | undefined
  remark?: string | undefined
}

export type TriageDoc = {
  answers: TriageAnswers
  weeks?: number | undefined
  tonight?: string | undefined
  note?: string | undefined
}

export type Criterion = { code: string; result: 'met' | 'unmet' | 'unknown' | 'not_needed'; source: string }
export type StoredAge = { kind: 'known'; bornOn: string } | { kind: 'estimated'; years: number } | { kind: 'unknown' }
export type CheckDoc = {
  age: StoredAge
  births: readonly StatedBirth[]
  taken: BirthSource | null
  warnings: readonly Said[]
  rules: readonly Said[]
  groups: readonly string[]
  criteria: readonly Criterion[]
  /** the head's, when this line is an override */
  reason?: string | undefined
}
export type { ReadinessNote }
export type ContactDoc = { who?: string | undefined; text: string }
export type StepDoc = { reason: string }
export type ComplaintDoc = { text: string; answer?: string | undefined }
export type OutcomeDoc = { text: string }

export const place = (table: string, row: string) => ({ table, row, column: 'body' })

type Row = { caseId: string; id: string; body: string }

/** Opens documents of one table; null where this person holds no key. */
export async function openDocs<T>(
  ctx: Ctx,
  cls: SealedClass,
  table: string,
  rows: readonly Row[],
): Promise<(T | null)[]> {
  const texts = await ctx.seal.openAll(
    cls,
    rows.map((r) => ({ caseId: r.caseId, place: place(table, r.id), envelope: r.body })),
  )
  return texts.map((text) => (text === null ? null : (JSON.parse(text) as T))) // sealed by this module, authenticated with its place
}

export async function openDoc<T>(ctx: Ctx, cls: SealedClass, table: string, row: Row | undefined): Promise<T | null> {
  return row ? ((await openDocs<T>(ctx, cls, table, [row]))[0] ?? null) : null
}
