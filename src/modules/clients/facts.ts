import type { z } from 'zod'
import { namesSomebody } from '../../kernel/names-somebody.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { fingerprinter } from '../../platform/seal/fingerprints.ts'
import { openCase, staysOf } from '../cases/facts/case.ts'
import { type Display, displayPlace } from '../cases/facts/labels.ts'
import { silencedOf } from '../cases/facts/silence.ts'
import { isOver, type State } from '../cases/stages.ts'
import { besideHer, childrenOf } from './children.ts'
import { events } from './events.ts'
import { isMinimum } from './rules.ts'
import type { identityInput } from './shapes.ts'

type Registration = z.output<typeof identityInput>

/** Who she is (F11). Everything but the name may be missing: what is missing becomes a task, never a barrier. */
export type Identity = {
  fullName: string
  alias?: string
  nik?: string
  nikNote?: string
  kk?: string
  birthPlace?: string
  /** ISO date; `birthYear` alone when only the age is known */
  birthDate?: string
  birthYear?: number
  motherName?: string
  religion?: string
  language?: string
  literacy?: Registration['literacy']
  education?: Registration['education']
  maritalStatus?: Registration['maritalStatus']
  children?: number
  addressOnCard?: string
  addressNow?: string
  district?: string
  phone?: string
  disability?: string
  aid?: string
  dtsenDecile?: number
}

/** The same while it is being typed. */
export type KnownSoFar = { [K in keyof Identity]?: Identity[K] | undefined }

export const identityPlace = (caseId: string) => ({ table: 'identities', row: caseId, column: 'body' })

/**
 * Seals the identity of a case and writes its keyed marks. `version` 0 makes it, else it must be the one that was read.
 * A name with a birth date or an estimate is the minimum of gate G2; less is noted and meets nothing.
 */
export async function saveIdentity(
  ctx: Ctx,
  caseId: string,
  identity: Identity,
  o: { version: number; isProtected: boolean; stale?: Refusal },
): Promise<void> {
  const stale = o.stale ?? new Refusal('stale_version')
  const body = await ctx.seal.sealJson('identity', caseId, identityPlace(caseId), identity)
  const row = { body, recordedAt: ctx.now.toString(), recordedBy: ctx.actor.personId, isProtected: o.isProtected }
  if (o.version === 0) {
    const made = await ctx.db
      .insertInto('identities')
      .values({ centreId: ctx.actor.centreId, caseId, ...row })
      .onConflict((oc) => oc.doNothing())
      .executeTakeFirst()
    if (!made.numInsertedOrUpdatedRows) throw stale
  } else {
    const done = await ctx.db
      .updateTable('identities')
      .set({ ...row, version: o.version + 1 })
      .where('caseId', '=', caseId)
      .where('version', '=', o.version)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw stale
  }
  await writeMarks(ctx, caseId, identity)
  await ctx.record(isMinimum(identity) ? events.identity_recorded : events.identity_noted, {
    caseId,
    subject: ['identities', caseId],
    details: { version: o.version + 1 },
  })
}

export async function openIdentity(ctx: Ctx, caseId: string): Promise<(Identity & { version: number }) | null> {
  return (await openIdentities(ctx, [caseId])).get(caseId) ?? null
}

/** Identities that this person may open; the others are not in the answer. */
export async function openIdentities(
  ctx: Ctx,
  caseIds: readonly string[],
): Promise<Map<string, Identity & { version: number }>> {
  if (caseIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('identities')
    .select(['caseId', 'body', 'version'])
    .where('caseId', 'in', [...caseIds])
    .execute()
  const texts = await ctx.seal.openAll(
    'identity',
    rows.map((r) => ({ caseId: r.caseId, place: identityPlace(r.caseId), envelope: r.body })),
  )
  return new Map(
    rows.flatMap((r, i) => {
      const text = texts[i]
      return text ? [[r.caseId, { ...(JSON.parse(text) as Identity), version: r.version }] as const] : [] // sealed by saveIdentity
    }),
  )
}

/** A stay that is not closed; an earlier one that ended with her death. */
async function hindrance(
  ctx: Ctx,
  stays: readonly { caseId: string; state: State }[],
): Promise<'still_here' | 'thread_closed' | null> {
  if (stays.some((s) => !isOver(s))) return 'still_here'
  const silenced = await silencedOf(
    ctx,
    stays.map((s) => s.caseId),
  )
  return silenced.size > 0 ? 'thread_closed' : null
}

/**
 * A woman who was here before comes again: a new stay on the same thread. Who she is is copied when this person may open
 * the last stay, so that nothing is asked twice; her story is not (domain.md 4.4).
 *
 * @throws Refusal `still_here` while a stay is not closed; `thread_closed` when an earlier stay ended with her death
 */
export async function readmission(
  ctx: Ctx,
  clientId: string,
  o: { display: Display; openedOn: string; responsibleId?: string; protectedCode?: string },
) {
  const stays = await staysOf(ctx, clientId)
  if (stays.length === 0) throw new Refusal('not_found')
  const why = await hindrance(ctx, stays)
  if (why) throw new Refusal(why) // declared by whoever registers the referral
  const last = stays.at(-1)
  const opened = await openCase(ctx, { clientId, episode: (last?.episode ?? 0) + 1, ...o })
  const before = last ? await openIdentity(ctx, last.caseId) : null
  if (before) {
    const { version: _version, ...identity } = before
    await saveIdentity(ctx, opened.caseId, identity, { version: 0, isProtected: o.protectedCode !== undefined })
  }
  return { ...opened, episode: (last?.episode ?? 0) + 1, identityCopied: before !== null }
}

type Marks = { kind: 'nik' | 'phone' | 'person'; mark: string }[]

/** The marks of an identity under the intake group's secret; nobody outside the group can make or compare them. */
export async function marksOf(ctx: Ctx, identity: KnownSoFar): Promise<Marks> {
  const group = await ctx.seal.group('intake')
  if (!group) return []
  const f = fingerprinter(group.secret)
  const birthYear = identity.birthYear ?? (identity.birthDate ? Number(identity.birthDate.slice(0, 4)) : null)
  const made = {
    nik: identity.nik ? f.nik(identity.nik) : null,
    phone: identity.phone ? f.phone(identity.phone) : null,
    person: identity.fullName
      ? f.person({ name: identity.fullName, birthYear, motherName: identity.motherName ?? null })
      : null,
  }
  return (['nik', 'phone', 'person'] as const).flatMap((kind) => (made[kind] ? [{ kind, mark: made[kind] }] : []))
}

async function writeMarks(ctx: Ctx, caseId: string, identity: Identity): Promise<void> {
  const marks = await marksOf(ctx, identity)
  const kinds = marks.map((m) => m.kind)
  await ctx.db
    .deleteFrom('identityMarks')
    .where('caseId', '=', caseId)
    .$if(kinds.length > 0, (q) => q.where('kind', 'not in', kinds))
    .execute()
  for (const m of marks)
    await ctx.db
      .insertInto('identityMarks')
      .values({ centreId: ctx.actor.centreId, caseId, ...m })
      .onConflict((oc) => oc.columns(['centreId', 'caseId', 'kind']).doUpdateSet({ mark: m.mark }))
      .execute()
}

/** Cases with an equal mark: the same NIK, the same telephone, or the same name, year and mother. */
export async function casesWithSameMarks(ctx: Ctx, identity: KnownSoFar): Promise<{ caseId: string; kind: string }[]> {
  const marks = await marksOf(ctx, identity)
  if (marks.length === 0) return []
  return ctx.db
    .selectFrom('identityMarks')
    .select(['caseId', 'kind'])
    .where((eb) => eb.or(marks.map((m) => eb.and([eb('kind', '=', m.kind), eb('mark', '=', m.mark)]))))
    .limit(50)
    .execute()
}

/** Children who came with her, as papers tell them; empty for whom her identity is closed. */
export const childrenWith = childrenOf

/** How many of them sleep beside her, as far as this person may know. */
export const countWithHer = async (ctx: Ctx, caseId: string) => besideHer(await childrenOf(ctx, caseId))

/** The version of her registration that stands, for whoever sees its row; 0 when there is none. */
export async function identityVersion(ctx: Ctx, caseId: string): Promise<number> {
  const row = await ctx.db.selectFrom('identities').select('version').where('caseId', '=', caseId).executeTakeFirst()
  return row?.version ?? 0
}

/**
 * Do words that hang on a board, go into a calendar or are read by whoever may know of nobody name a woman of ours, also a protected one?
 * Compared with the names that this person can open. `called`: what things are called there; colleagues may be named as well.
 */
export async function namesAWoman(ctx: Ctx, texts: readonly string[], called: readonly string[]): Promise<boolean> {
  if (texts.length === 0) return false
  const rows = await ctx.db
    .selectFrom('cases')
    .innerJoin('caseDisplays', (j) =>
      j.onRef('caseDisplays.centreId', '=', 'cases.centreId').onRef('caseDisplays.caseId', '=', 'cases.caseId'),
    )
    .select(['cases.caseId', 'caseDisplays.callName'])
    .where('cases.state', '!=', 'closed')
    .execute()
  const opened = await ctx.seal.openAll(
    'display',
    rows.map((r) => ({ caseId: r.caseId, place: displayPlace(r.caseId), envelope: r.callName })),
  )
  // sealed by openCase
  const names = opened.flatMap((text) => (text ? [(JSON.parse(text) as Display).callName] : []))
  const staff = await ctx.db.selectFrom('people').select(['name', 'callName']).where('isActive', '=', true).execute()
  const harmless = [...called, ...staff.flatMap((p) => [p.name, p.callName])]
  return texts.some((text) => namesSomebody(text, names, harmless))
}
