import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Place } from '../../platform/seal/aad.ts'
import type { PlanBody } from './plan-body.ts'
import type { Signature } from './rules.ts'

const textPlace = (planId: string) => ({ table: 'plan_texts', row: planId, column: 'body' })
export const returnPlace = (planId: string) => ({ table: 'plan_returns', row: planId, column: 'body' })
export const ratingPlace = (ratingId: string) => ({ table: 'goal_ratings', row: ratingId, column: 'body' })

export const versionsOf = (ctx: Ctx, caseId: string) =>
  ctx.db.selectFrom('plans').selectAll().where('caseId', '=', caseId).orderBy('number', 'desc').execute()
export type VersionRow = Awaited<ReturnType<typeof versionsOf>>[number]

export async function getPlan(ctx: Ctx, planId: string): Promise<VersionRow> {
  const row = await ctx.db.selectFrom('plans').selectAll().where('planId', '=', planId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

export type OpenBody = { body: PlanBody; savedAt: string; savedBy: string }

/** Texts of versions that this person may open. */
export async function openBodies(ctx: Ctx, planIds: readonly string[]): Promise<Map<string, OpenBody>> {
  if (planIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('planTexts')
    .select(['planId', 'caseId', 'body', 'savedAt', 'savedBy'])
    .where('planId', 'in', [...planIds])
    .execute()
  const texts = await ctx.seal.openAll(
    'narrative',
    rows.map((r) => ({ caseId: r.caseId, place: textPlace(r.planId), envelope: r.body })),
  )
  return new Map(
    rows.flatMap((r, i) => {
      const text = texts[i]
      if (!text) return []
      const body = JSON.parse(text) as PlanBody // sealed by writeBody
      return [[r.planId, { body, savedAt: r.savedAt, savedBy: r.savedBy }] as const]
    }),
  )
}

type NoteRow = { id: string; caseId: string; body: string }

/** Notes by the id of their row; null where this person holds no key. */
export async function openNotes(ctx: Ctx, rows: readonly NoteRow[], place: (id: string) => Place) {
  const texts = await ctx.seal.openAll(
    'narrative',
    rows.map((r) => ({ caseId: r.caseId, place: place(r.id), envelope: r.body })),
  )
  return new Map(rows.map((r, i) => [r.id, texts[i] ?? null]))
}

/** The text of a version for a verb; whoever may not open it may not do it. */
export async function getBody(ctx: Ctx, planId: string): Promise<PlanBody> {
  const open = (await openBodies(ctx, [planId])).get(planId)
  if (!open) throw new Refusal('not_allowed')
  return open.body
}

export async function writeBody(
  ctx: Ctx,
  plan: { planId: string; caseId: string },
  body: PlanBody,
  isNew = false,
): Promise<void> {
  const text = await ctx.seal.sealJson('narrative', plan.caseId, textPlace(plan.planId), body)
  const saved = { body: text, savedBy: ctx.actor.personId, savedAt: ctx.now.toString() }
  if (isNew)
    await ctx.db
      .insertInto('planTexts')
      .values({ centreId: ctx.actor.centreId, planId: plan.planId, caseId: plan.caseId, ...saved })
      .execute()
  else await ctx.db.updateTable('planTexts').set(saved).where('planId', '=', plan.planId).execute()
}

/** The row takes the next version, or somebody else was first. */
export async function bump(
  ctx: Ctx,
  planId: string,
  version: number,
  more: Partial<Pick<VersionRow, 'state' | 'reviewOn' | 'proposedBy' | 'proposedAt' | 'decidedBy' | 'decidedAt'>> = {},
): Promise<boolean> {
  const done = await ctx.db
    .updateTable('plans')
    .set({ ...more, version: version + 1 })
    .where('planId', '=', planId)
    .where('version', '=', version)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export const signatureRows = (ctx: Ctx, planIds: readonly string[]) =>
  ctx.db
    .selectFrom('planSignatures')
    .select(['planId', 'signer', 'personId', 'manner', 'witnessId', 'signedOn', 'recordedBy', 'recordedAt'])
    .where('planId', 'in', [...planIds])
    .execute()

/** Signatures as the rules read them. The client stands under the id of her thread. */
export async function signaturesOf(
  ctx: Ctx,
  plan: { planId: string; number: number },
  clientId: string,
): Promise<Signature[]> {
  return (await signatureRows(ctx, [plan.planId])).map((s) => ({
    signer: s.signer,
    personId: s.personId ?? clientId,
    version: plan.number,
    signedOn: Temporal.PlainDate.from(s.signedOn),
    manner: s.manner,
    ...(s.witnessId && { witnessId: s.witnessId }),
  }))
}

/** Is the conference on the plan held, or let pass by the head? The database answers by the evidence alone. */
export async function conferenceHeld(ctx: Ctx, caseId: string): Promise<boolean> {
  const { rows } = await ctx.client.query<{ missing: string[] }>(
    `select sec.missing_for_move($1, $2, 'plan', 'intervention') as missing`,
    [ctx.actor.centreId, caseId],
  )
  return !rows[0]?.missing.includes('conference_2_held')
}

/** The text of a draft as it stands, with who wrote it last; null when it is not for this person to open. */
export async function savedBody(ctx: Ctx, planId: string) {
  const { version } = await getPlan(ctx, planId)
  const open = (await openBodies(ctx, [planId])).get(planId)
  if (!open) return null
  const writer = await ctx.db
    .selectFrom('people')
    .select('callName')
    .where('personId', '=', open.savedBy)
    .executeTakeFirst()
  return { body: open.body, version, by: writer?.callName ?? null, at: open.savedAt }
}
