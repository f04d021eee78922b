import { mediumDate } from '../../kernel/dates.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Identity } from '../clients/facts.ts'
import type { Shared } from './rules.ts'
import { isAgreed } from './standing.ts'
import { notesOf } from './texts.ts'

export type ForLetter = {
  service: { name: string; address: string | null }
  message: string | null
  condition: string | null
  shared: readonly Shared[]
  escort: string | null
  isUrgent: boolean
  answerBy: string
  /** what it rests on stands now: her yes, or a basis that needs none */
  mayShare: boolean
}

/**
 * What the letter to a service says (F23): the referral of that id, or the last that waits for its answer. Of what only the nurse, or
 * only the head and her worker may know, no letter stands in the book of the house. Words that are sealed for this person are null.
 */
export async function referralForLetter(ctx: Ctx, caseId: string, id: string | null): Promise<ForLetter | null> {
  let asked = ctx.db
    .selectFrom('serviceReferrals as r')
    .innerJoin('services as s', (j) =>
      j.onRef('s.centreId', '=', 'r.centreId').onRef('s.serviceId', '=', 'r.serviceId'),
    )
    .leftJoin('people as e', (j) => j.onRef('e.centreId', '=', 'r.centreId').onRef('e.personId', '=', 'r.escortId'))
    .select([
      ...(['r.serviceReferralId as id', 'r.shared', 'r.urgency', 'r.answerBy', 'r.basis'] as const),
      ...(['s.name', 's.kind', 's.address', 'e.name as escort'] as const),
    ])
    .where('r.caseId', '=', caseId)
    .where('r.reach', 'in', ['story', 'health'])
  asked = id ? asked.where('r.serviceReferralId', '=', id) : asked.where('r.result', 'is', null)
  const r = await asked
    .orderBy('r.referredOn', 'desc')
    .orderBy('r.serviceReferralId', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!r) return null
  const sent = (await notesOf(ctx, [r.id])).get(r.id)?.sent
  return {
    service: { name: r.name, address: r.address },
    message: sent?.message ?? null,
    condition: sent?.condition ?? null,
    shared: [...r.shared],
    escort: r.escort,
    isUrgent: r.urgency === 'now',
    answerBy: r.answerBy,
    mayShare: r.basis !== 'consent' || (await isAgreed(ctx, caseId, r)),
  }
}

/** The last letter on which another institution takes her (ALIH_LEMBAGA); null where there is none, or none that opens for this person. */
export async function acceptanceOf(
  ctx: Ctx,
  caseId: string,
): Promise<{ on: string; letterNo: string; from: string } | null> {
  const last = await ctx.db
    .selectFrom('serviceReferrals')
    .select(['serviceReferralId', 'acceptedOn'])
    .where('caseId', '=', caseId)
    .where('acceptedOn', 'is not', null)
    .orderBy('acceptedOn', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last?.acceptedOn) return null
  const said = (await notesOf(ctx, [last.serviceReferralId])).get(last.serviceReferralId)?.acceptance
  return said ? { on: last.acceptedOn, letterNo: said.letterNo, from: said.by } : null
}

/** Of who she is exactly what was ticked, in the order of the form; what is not known is said so. */
export function sharedRows(
  shared: readonly Shared[],
  who: Partial<Identity>,
  unknown = 'belum ada',
): { label: string; isi: string }[] {
  const birth = [who.birthPlace, who.birthDate ? mediumDate(Temporal.PlainDate.from(who.birthDate)) : who.birthYear]
  const rows = {
    name: ['Nama', who.fullName],
    birth: ['Tempat, tanggal lahir', birth.filter(Boolean).join(', ')],
    nik: ['NIK', who.nik],
    kk: ['Nomor KK', who.kk],
    address: ['Alamat', who.addressNow ?? who.addressOnCard],
    phone: ['Telepon', who.phone],
  } as const
  return shared.flatMap((key) => (key === 'condition' ? [] : [{ label: rows[key][0], isi: rows[key][1] || unknown }]))
}

/** Of each of these women the last time that she was sent for her health, as far as the one who asks knows of it. */
export async function sentForHealth(ctx: Ctx, caseIds: readonly string[]) {
  const rows =
    caseIds.length === 0
      ? []
      : await ctx.db
          .selectFrom('serviceReferrals')
          .distinctOn('caseId')
          .select(['caseId', 'serviceReferralId', 'referredOn'])
          .where('caseId', 'in', caseIds)
          .where('reach', 'in', ['health', 'nurse'])
          .orderBy('caseId')
          .orderBy('serviceReferralId', 'desc')
          .execute()
  return new Map(rows.map(({ caseId, ...sent }) => [caseId, sent]))
}

/** How often somebody was sent for her health in a month that is over: a number of nobody, for whoever makes the report of the house. */
export async function sentForHealthIn(ctx: Ctx, month: string): Promise<number> {
  const { rows } = await ctx.client.query<{ n: number }>('select sec.sent_for_health_in($1, $2) as n', [
    `${month}-01`,
    ctx.now.toString(),
  ])
  return rows[0]?.n ?? 0
}
