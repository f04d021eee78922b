import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { place } from '../../platform/seal/bodies.ts'
import type { FlagKind } from '../cases/flag-kinds.ts'
import { events } from './events.ts'
import { flagsOf, openOf } from './flag-rows.ts'
import { open } from './queries.ts'
import { type Cause, isNotToBeAlone, type Source } from './rules.ts'

export type Danger = {
  caseId: string
  source: Source
  /** the sheet it was said in */
  recordId?: string
  causes: readonly Cause[]
  /** the key under which it was said: its causes are sealed under the same */
  sealedAs: 'narrative' | 'safety'
  /** somebody speaks with her about it today */
  talk: boolean
}

/**
 * A danger was said: the flag stands before the answer leaves, in the same transaction, so that neither a reload nor a lost
 * connection takes it away. What is said again in the same place joins the open flag, and the screen stops anew.
 */
export async function raiseDanger(ctx: Ctx, d: Danger): Promise<string> {
  const flagId = await insertFlag(ctx, { ...d, kind: 'safety' })
  await ctx.db.updateTable('flags').set({ stayedAt: null, stayedBy: null }).where('flagId', '=', flagId).execute()
  if (d.causes.length > 0) await writeCauses(ctx, flagId, d)
  if (isNotToBeAlone(d.causes)) await accompany(ctx, d)
  await ctx.record(events.raised, {
    caseId: d.caseId,
    subject: ['flags', flagId],
    details: { flag: 'safety', source: d.source, talk: d.talk },
  })
  return flagId
}

/** A rating of the risk raises a flag where none stands: one danger is one flag. */
export async function raiseRated(ctx: Ctx, caseId: string): Promise<void> {
  if ((await openOf(ctx, caseId)).some((f) => f.kind === 'safety')) return
  await raiseDanger(ctx, { caseId, source: 'risk', causes: [], sealedAs: 'narrative', talk: true })
}

/**
 * Who lives here is not left alone: the house mother is told what to do, and not why (domain.md 8.3). What somebody told them until a
 * day ends with that day, and the danger does not.
 */
async function accompany(ctx: Ctx, d: Danger): Promise<void> {
  const her = await ctx.db
    .selectFrom('cases')
    .select(['state', 'admittedOn'])
    .where('caseId', '=', d.caseId)
    .executeTakeFirst()
  if (!her?.admittedOn || her.state !== 'open') return
  if ((await openOf(ctx, d.caseId)).some((f) => f.kind === 'accompany' && f.untilOn === null)) return
  await insertFlag(ctx, { caseId: d.caseId, kind: 'accompany', source: d.source })
}

type NewFlag = {
  caseId: string
  kind: FlagKind
  source: Source
  recordId?: string | undefined
  untilOn?: string | undefined
}

/** The flag that stands for it from now on: a new one, or the one that a colleague raised a moment ago in the same place. */
export async function insertFlag(ctx: Ctx, f: NewFlag): Promise<string> {
  const flagId = newId(ctx.now)
  const made = await ctx.db
    .insertInto('flags')
    .values({
      centreId: ctx.actor.centreId,
      flagId,
      caseId: f.caseId,
      kind: f.kind,
      source: f.source,
      recordId: f.recordId ?? null,
      untilOn: f.untilOn ?? null,
      openedBy: ctx.actor.personId,
      openedAt: ctx.now.toString(),
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows) return flagId
  const standing = (await openOf(ctx, f.caseId)).find(
    (o) => o.kind === f.kind && o.source === f.source && o.recordId === (f.recordId ?? null),
  )
  if (!standing) throw new Refusal('not_allowed') // whoever raises flags reads them
  return standing.flagId
}

async function writeCauses(ctx: Ctx, flagId: string, d: Danger): Promise<void> {
  const textId = newId(ctx.now)
  const row = {
    centreId: ctx.actor.centreId,
    textId,
    flagId,
    caseId: d.caseId,
    writtenBy: ctx.actor.personId,
    writtenAt: ctx.now.toString(),
  }
  const doc = { causes: d.causes }
  if (d.sealedAs === 'narrative') {
    const body = await ctx.seal.sealJson('narrative', d.caseId, place('flag_texts', textId), doc)
    await ctx.db
      .insertInto('flagTexts')
      .values({ ...row, part: 'cause', body })
      .execute()
  } else {
    const body = await ctx.seal.sealJson('safety', d.caseId, place('flag_causes', textId), doc)
    await ctx.db
      .insertInto('flagCauses')
      .values({ ...row, body })
      .execute()
  }
}

/** Did the screen stop for this sheet, and did somebody write since who is with her? */
export async function stoppedBy(ctx: Ctx, caseId: string, recordId: string): Promise<{ goesOn: boolean } | null> {
  const own = (await flagsOf(ctx, caseId)).filter((f) => f.kind === 'safety' && f.recordId === recordId)
  return own.length > 0 ? { goesOn: own.every((f) => f.stayedAt !== null || f.closedAt !== null) } : null
}

/** What stands first on Beranda, which asks for all of it at once. */
export const urgentFlags = async (ctx: Ctx) => (await open(ctx)).flags
