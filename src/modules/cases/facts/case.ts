import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Code } from '../../../platform/database/kysely.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveToHouse } from '../../../platform/seal/case-keys.ts'
import { offeredTrack } from '../../tracks/facts.ts'
import { events } from '../events.ts'
import { joinClass } from './class.ts'
import { type Display, displayPlace } from './labels.ts'

/** What whoever knows her may read of the row. */
const COLUMNS = [
  ...(['centreId', 'caseId', 'clientId', 'intakeId', 'episode', 'state', 'stage', 'stageSince'] as const),
  ...(['isProtected', 'codeName', 'registerNo', 'track', 'presence', 'openedOn', 'admittedOn'] as const),
  ...(['plannedEndOn', 'closedOn', 'responsibleId', 'reopenedAt', 'version'] as const),
]

/** The case, or "not found" when there is none that this person may see. */
export async function getCase(ctx: Ctx, caseId: string) {
  const row = await ctx.db.selectFrom('cases').select(COLUMNS).where('caseId', '=', caseId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

type NewCase = {
  clientId?: string
  episode?: number
  display: Display
  openedOn: string
  responsibleId?: string
  protectedCode?: string
}

/** Opens a case at the first stage, with her display name sealed. The responsible worker, if known, is on the team before any key is made. */
export async function openCase(ctx: Ctx, c: NewCase): Promise<{ caseId: string; clientId: string }> {
  const { centreId, personId } = ctx.actor
  const caseId = newId(ctx.now)
  const clientId = c.clientId ?? newId(ctx.now)
  if (!c.clientId)
    await ctx.db.insertInto('clients').values({ centreId, clientId, madeAt: ctx.now.toString() }).execute()
  await ctx.db
    .insertInto('cases')
    .values({
      centreId,
      caseId,
      clientId,
      episode: c.episode ?? 1,
      stageSince: ctx.now.toString(),
      openedOn: c.openedOn,
      isProtected: c.protectedCode !== undefined,
      codeName: c.protectedCode ?? null,
      responsibleId: c.responsibleId ?? null,
    })
    .execute()
  if (c.responsibleId) {
    await ctx.db
      .insertInto('caseTeam')
      .values({
        centreId,
        membershipId: newId(ctx.now),
        caseId,
        personId: c.responsibleId,
        part: 'responsible',
        fromAt: ctx.now.toString(),
        assignedBy: personId,
      })
      .execute()
  }
  const callName = await ctx.seal.sealJson('display', caseId, displayPlace(caseId), c.display)
  await ctx.db
    .insertInto('caseDisplays')
    .values({ centreId, caseId, callName, isProtected: c.protectedCode !== undefined })
    .execute()
  await ctx.record(events.opened, { caseId, subject: ['cases', caseId], details: { episode: c.episode ?? 1 } })
  if (c.responsibleId) await ctx.record(events.social_worker_assigned, { caseId, subject: ['people', c.responsibleId] })
  return { caseId, clientId }
}

/** A written reason, sealed like the story; the id goes beside what it explains. */
export async function writeReason(ctx: Ctx, caseId: string, subject: string, text: string): Promise<string> {
  const reasonId = newId(ctx.now)
  const reason = await ctx.seal.seal(
    'narrative',
    caseId,
    { table: 'case_reasons', row: reasonId, column: 'reason' },
    text,
  )
  await ctx.db
    .insertInto('caseReasons')
    .values({
      centreId: ctx.actor.centreId,
      reasonId,
      caseId,
      subject,
      reason,
      at: ctx.now.toString(),
      personId: ctx.actor.personId,
    })
    .execute()
  return reasonId
}

/** Every stay of the same woman, as one thread ties them together. */
export async function staysOf(ctx: Ctx, clientId: string) {
  return ctx.db
    .selectFrom('cases')
    .select(['caseId', 'clientId', 'openedOn', 'episode', 'state'])
    .where('clientId', '=', clientId)
    .orderBy('episode')
    .execute()
}

/** Ties a stay to a woman, or gives it another number among her stays. Merging and its undoing are `clients`' to decide. */
export async function retie(ctx: Ctx, caseId: string, to: { clientId?: string; episode?: number }): Promise<void> {
  const done = await ctx.db.updateTable('cases').set(to).where('caseId', '=', caseId).executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
}

/** She has arrived: register number, first day, planned last day. Refused when she has a number already. */
export async function enterRegister(
  ctx: Ctx,
  caseId: string,
  a: { registerNo: string; intakeId: string; admittedOn: string; plannedEndOn: string },
): Promise<void> {
  const done = await ctx.db
    .updateTable('cases')
    .set((eb) => ({ ...a, presence: 'in_house', version: eb('version', '+', 1) }))
    .where('caseId', '=', caseId)
    .where('registerNo', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
  await giveToHouse(ctx.seal, caseId)
}

/** The level of risk that the first safety questions give; later ratings are `cases.rateRisk`'s. */
export async function setRisk(ctx: Ctx, caseId: string, risk: Code<'cases', 'risk'>): Promise<void> {
  const done = await ctx.db
    .updateTable('cases')
    .set((eb) => ({ risk, version: eb('version', '+', 1) }))
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
}

/** The class that she learns in: chosen when she comes, or by a conference. */
export async function setTrack(ctx: Ctx, caseId: string, track: string): Promise<void> {
  await offeredTrack(ctx, track)
  const done = await ctx.db
    .updateTable('cases')
    .set((eb) => ({ track, version: eb('version', '+', 1) }))
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
  await ctx.record(events.track_set, { caseId, subject: ['cases', caseId], details: { track } })
  await joinClass(ctx, caseId, track)
}

/** The stay is to last longer: a decision of `evaluations` (G7). */
export async function setPlannedEnd(ctx: Ctx, caseId: string, plannedEndOn: string): Promise<void> {
  const done = await ctx.db
    .updateTable('cases')
    .set((eb) => ({ plannedEndOn, version: eb('version', '+', 1) }))
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
}

/** The batch she is accepted for; her number in it is given on arrival. */
export async function setIntake(ctx: Ctx, caseId: string, intakeId: string): Promise<void> {
  await ctx.db
    .updateTable('cases')
    .set({ intakeId })
    .where('caseId', '=', caseId)
    .where('registerNo', 'is', null)
    .execute()
}

/** Her moves from stage to stage, the eldest first; since a moment, or all. */
export const movesOf = (ctx: Ctx, caseId: string, since = '-infinity') =>
  ctx.db
    .selectFrom('stageEntries')
    .select(['at', 'fromStage as from', 'toStage as to'])
    .where('caseId', '=', caseId)
    .where('at', '>=', since)
    .orderBy('at')
    .execute()

/** Her risk as it was rated last, with the moment; null before that. */
export async function lastRating(
  ctx: Ctx,
  caseId: string,
): Promise<{ at: string; level: Code<'cases', 'risk'> } | null> {
  const { rows } = await ctx.client.query<{ at: string; level: Code<'cases', 'risk'> }>(
    `select at, details ->> 'level' as level from audit_entries where centre_id = $1 and case_id = $2 and kind = $3 order by seq desc limit 1`,
    [ctx.actor.centreId, caseId, events.risk_rated.kind],
  )
  return rows[0] ?? null
}
