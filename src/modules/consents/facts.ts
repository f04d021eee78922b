import type { Ctx } from '../../platform/http/context.ts'
import { ledgerOf, newest } from './ledger.ts'
import { ledger } from './queries.ts'
import { type Purpose, stands } from './rules.ts'

/** May the house do this today, by what she said last? For letters, photographs, disclosure, messages. Nothing said is no. */
export async function consentStands(ctx: Ctx, caseId: string, purpose: Purpose): Promise<boolean> {
  const line = newest(await ledgerOf(ctx, caseId)).find((l) => l.purpose === purpose)
  return stands(line, ctx.today)
}

/** Did it stand on that day? What is written down later is judged by what she had said then. */
export async function consentStoodOn(
  ctx: Ctx,
  caseId: string,
  purpose: Purpose,
  on: Temporal.PlainDate,
): Promise<boolean> {
  const end = on.add({ days: 1 }).toZonedDateTime({ timeZone: ctx.zone }).toInstant()
  const known = (await ledgerOf(ctx, caseId)).filter(
    (l) => Temporal.Instant.compare(Temporal.Instant.from(l.givenAt), end) < 0,
  )
  return stands(
    newest(known).find((l) => l.purpose === purpose),
    on,
  )
}

/** Has she been asked at all? */
export async function wasAsked(ctx: Ctx, caseId: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('consents')
    .select('consentId')
    .where('caseId', '=', caseId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

type Ledger = Awaited<ReturnType<typeof ledger>>
const isNo = (answer: string) => answer === 'withdrawn' || answer === 'refuse' || answer === 'postpone'
const sameName = (a: string, b: string) => a.trim().toLocaleLowerCase('id') === b.trim().toLocaleLowerCase('id')

/**
 * May this be told to this one recipient today? Her newest word about it counts, by name; what she took back or refused without
 * naming anybody holds for all. To whoever may not read whom she named, it is no.
 */
export async function mayBeToldTo(ctx: Ctx, caseId: string, recipient: string): Promise<boolean> {
  return stands(saidOf(await ledger(ctx, { caseId }), recipient), ctx.today)
}

const saidOf = ({ history }: Ledger, recipient: string) =>
  history.find(
    (l) => l.purpose === 'disclosure' && (l.recipient === null ? isNo(l.answer) : sameName(l.recipient, recipient)),
  )

/**
 * May her name stand on what strangers read there? She was asked that by itself: that an institution may be told of her opens nothing
 * here, and a no to this one recipient still closes it.
 */
export async function mayBeNamedBefore(ctx: Ctx, caseId: string, recipient: string): Promise<boolean> {
  const all = await ledger(ctx, { caseId })
  const said = saidOf(all, recipient)
  return all.current.some((l) => l.purpose === 'name_public' && l.stands) && !(said && isNo(said.answer))
}

/** May she be photographed? Asked by whoever may take a photo of what she made, who reads nothing else of what she agreed to. */
export async function mayBePhotographed(ctx: Ctx, caseId: string): Promise<boolean> {
  const { rows } = await ctx.client.query<{ yes: boolean }>('select sec.may_be_photographed($1, $2) as yes', [
    caseId,
    ctx.now.toString(),
  ])
  return rows[0]?.yes ?? false
}

/** May her face be seen by strangers? As above: a yes or no, and nothing else of what she agreed to. */
export async function faceMayBePublic(ctx: Ctx, caseId: string): Promise<boolean> {
  const { rows } = await ctx.client.query<{ yes: boolean }>('select sec.face_may_be_public($1, $2) as yes', [
    caseId,
    ctx.now.toString(),
  ])
  return rows[0]?.yes ?? false
}

/** Of these women, those whose newest word about a purpose is yes and holds today. */
export async function casesThatAgree(ctx: Ctx, caseIds: readonly string[], purpose: Purpose): Promise<Set<string>> {
  if (caseIds.length === 0) return new Set()
  const rows = await ctx.db
    .selectFrom('consents')
    .distinctOn('caseId')
    .select(['caseId', 'purpose', 'answer', 'validUntil'])
    .where('caseId', 'in', [...caseIds])
    .where('purpose', '=', purpose)
    .orderBy('caseId')
    .orderBy('givenAt', 'desc')
    .orderBy('recordedAt', 'desc')
    .orderBy('consentId', 'desc')
    .execute()
  return new Set(rows.filter((r) => stands(r, ctx.today)).map((r) => r.caseId))
}
