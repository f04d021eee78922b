import type { Ctx } from '../../platform/http/context.ts'

type Known = { fullName: string; birthDate?: string; birthYear?: number }

/** What a list asks of those who know the women. */
export type Ports = {
  /** by the index in the list: cases whose NIK or telephone number is equal */
  casesByMarks: (
    ctx: Ctx,
    drafts: readonly { nik: string | null; phone: string | null }[],
  ) => Promise<Map<number, { caseId: string; why: 'nik' | 'phone' }[]>>
  /** who waits for a decision or a bed, as far as this person may open them */
  waitingPeople: (ctx: Ctx) => Promise<{ caseId: string; identity: Known }[]>
}
