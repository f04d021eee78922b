import { newId } from '../../../kernel/id.ts'
import { PARTS, type Part } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveClass, giveKeys, takeKeys } from '../../../platform/seal/case-keys.ts'
import { events as accessEvents } from '../../access/events.ts'
import { holdersOf, rolesOf } from '../../access/facts.ts'
import { ROLE_FOR_PART } from '../../access/rules.ts'
import { events } from '../events.ts'
import { mustDecideFor } from '../facts/team.ts'

type Assign = { caseId: string; personId: string; part: Part }

const live = (ctx: Ctx, caseId: string) =>
  ctx.db
    .selectFrom('caseTeam')
    .select(['membershipId', 'personId', 'part'])
    .where('caseId', '=', caseId)
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))

/** Assigning is giving keys: only somebody who holds them can do it. A new responsible worker takes over from the old one. */
export async function assign(ctx: Ctx, { caseId, personId, part }: Assign) {
  await mustDecideFor(ctx, caseId)
  // of two who name a responsible worker at the same moment the second sees the team of the first (also door.take_up)
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 26))', [caseId])
  await ctx.db
    .selectFrom('cases')
    .select('caseId')
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow(() => new Refusal('not_found'))
  const role = await ctx.db
    .selectFrom('roleGrants')
    .select('role')
    .where('personId', '=', personId)
    .where('role', 'in', ROLE_FOR_PART[part])
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))
    .executeTakeFirst()
  if (!role) throw new Refusal('wrong_role')
  const team = await live(ctx, caseId).execute()
  if (team.some((t) => t.personId === personId && t.part === part)) throw new Refusal('already_on_team')
  // where there is a nurse she lets others read: whoever holds the key decides, and is asked (access/commands/ask-key.ts)
  const holdsHealth = part === 'health' && (await holdersOf(ctx, 'nurse')).length > 0
  if (holdsHealth && !(await rolesOf(ctx, personId)).includes('nurse')) throw new Refusal('nurse_decides')
  const before = part === 'responsible' ? team.find((t) => t.part === part)?.personId : undefined
  if (before) await leave(ctx, caseId, before)
  if (part === 'responsible') await leave(ctx, caseId, personId, ['assistant'])
  // her place on the team comes before the keys: they are lent for whoever has just been put there
  await join(ctx, { caseId, personId, part })
  if (holdsHealth)
    await giveClass(ctx.seal, caseId, personId, 'display') // hers is the key of every woman's health already
  else await giveKeys(ctx.seal, caseId, personId, part)
  if (before) await takeKeys(ctx.seal, caseId, before)
  return {}
}

/** Every open case of one worker to another, with its keys and its open tasks: before a dismissal, or when somebody moves on. */
export async function handOver(ctx: Ctx, fromPersonId: string, toPersonId: string): Promise<number> {
  const cases = await ctx.db
    .selectFrom('cases')
    .select('caseId')
    .where('responsibleId', '=', fromPersonId)
    .where('state', 'in', ['candidate', 'waiting', 'open', 'aftercare'])
    .orderBy('caseId')
    .execute()
  for (const { caseId } of cases) await assign(ctx, { caseId, personId: toPersonId, part: 'responsible' })
  return cases.length
}

/** Puts a person on a team; the keys are the caller's business. */
export async function join(ctx: Ctx, { caseId, personId, part }: Assign): Promise<void> {
  await insert(ctx, { caseId, personId, part })
  if (part === 'responsible') {
    await ctx.db.updateTable('cases').set({ responsibleId: personId }).where('caseId', '=', caseId).execute()
    await ctx.record(events.social_worker_assigned, { caseId, subject: ['people', personId] })
  } else await ctx.record(accessEvents.assigned, { caseId, subject: ['people', personId], details: { part } })
}

const insert = (ctx: Ctx, { caseId, personId, part }: Assign) =>
  ctx.db
    .insertInto('caseTeam')
    .values({
      centreId: ctx.actor.centreId,
      membershipId: newId(ctx.now),
      caseId,
      personId,
      part,
      fromAt: ctx.now.toString(),
      assignedBy: ctx.actor.personId,
    })
    .execute()

async function leave(ctx: Ctx, caseId: string, personId: string, parts: readonly Part[] = PARTS): Promise<void> {
  await ctx.db
    .updateTable('caseTeam')
    .set({ untilAt: ctx.now.toString() })
    .where('caseId', '=', caseId)
    .where('personId', '=', personId)
    .where('untilAt', 'is', null)
    .where('part', 'in', parts)
    .execute()
}

export async function unassign(ctx: Ctx, { caseId, personId }: { caseId: string; personId: string }) {
  await mustDecideFor(ctx, caseId)
  const mine = (await live(ctx, caseId).execute()).filter((t) => t.personId === personId)
  if (mine.length === 0) throw new Refusal('not_on_team')
  await takeKeys(ctx.seal, caseId, personId)
  await leave(ctx, caseId, personId)
  if (mine.some((m) => m.part === 'responsible')) {
    await ctx.db.updateTable('cases').set({ responsibleId: null }).where('caseId', '=', caseId).execute()
    await ctx.record(events.social_worker_left, { caseId, subject: ['people', personId] })
  } else await ctx.record(accessEvents.unassigned, { caseId, subject: ['people', personId] })
  return {}
}
