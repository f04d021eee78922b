import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Role } from '../../kernel/roles.ts'
import type { Code } from '../../platform/database/kysely.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { crosses } from './crossing-tasks.ts'
import { events } from './events.ts'

/** What colleagues call her; sealed in the class "display". */
export type Display = { honorific: 'Ibu' | 'Mbak'; callName: string; birthYear: number | null }
/** How she stands on a list: her name, or the code of a protected woman, or the register number when the name is not ours to see. */
export type Label = {
  caseId: string
  label: string
  honorific: string | null
  isProtected: boolean
  birthYear: number | null
}

export const displayPlace = (caseId: string) => ({ table: 'case_displays', row: caseId, column: 'call_name' })

/** The case, or "not found" when there is none that this person may see. */
export async function getCase(ctx: Ctx, caseId: string) {
  const row = await ctx.db.selectFrom('cases').selectAll().where('caseId', '=', caseId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

/** Is this person on the case's team now, or its supervisor? For buttons; the tables' policies decide. */
export const isOnTeam = (ctx: Ctx, caseId: string) =>
  ctx.actor.caseload.includes(caseId) || ctx.actor.counselled.includes(caseId)

/**
 * Who decides about a case: the head and the coordinator, or a social worker of its team. Not whom an emergency has let in:
 * she reads and writes for four hours, but whom she gave the keys would keep them (security.md 3.2).
 */
export async function mustDecideFor(ctx: Ctx, caseId: string): Promise<void> {
  if (ctx.actor.roles.some((r) => r === 'head' || r === 'coordinator')) return
  const mine = await ctx.db
    .selectFrom('caseTeam')
    .select('membershipId')
    .where('caseId', '=', caseId)
    .where('personId', '=', ctx.actor.personId)
    .where('part', 'in', ['responsible', 'assistant'])
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))
    .executeTakeFirst()
  if (!mine || !ctx.actor.caseload.includes(caseId)) throw new Refusal('not_allowed')
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

type Named = {
  caseId: string
  isProtected: boolean
  codeName: string | null
  registerNo: string | null
  callName?: string | null
}

/** Labels for rows that carry the sealed display name (null when the row was not visible). */
export async function labelsFor(ctx: Ctx, rows: readonly Named[]): Promise<Map<string, Label>> {
  const opened = await ctx.seal.openAll(
    'display',
    rows.map((r) => (r.callName ? { caseId: r.caseId, place: displayPlace(r.caseId), envelope: r.callName } : null)),
  )
  return new Map(
    rows.map((r, i) => {
      const text = opened[i]
      const d = text ? (JSON.parse(text) as Display) : null // sealed by openCase
      const label = r.isProtected && r.codeName ? r.codeName : d ? d.callName : (r.registerNo ?? '–')
      return [
        r.caseId,
        {
          caseId: r.caseId,
          label,
          honorific: r.isProtected ? null : (d?.honorific ?? null),
          isProtected: r.isProtected,
          birthYear: d?.birthYear ?? null,
        },
      ]
    }),
  )
}

/** What colleagues call her, also where she is protected; null for whom it is sealed. For looking whether a paper says it. */
export async function openDisplay(ctx: Ctx, caseId: string): Promise<Display | null> {
  const row = await ctx.db.selectFrom('caseDisplays').select('callName').where('caseId', '=', caseId).executeTakeFirst()
  return row ? ctx.seal.openJson<Display>('display', caseId, displayPlace(caseId), row.callName) : null
}

/** Labels of cases by id, for modules whose rows carry only the case. */
export async function labelsOf(ctx: Ctx, caseIds: readonly string[]): Promise<Map<string, Label>> {
  if (caseIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('cases')
    .leftJoin('caseDisplays', (j) =>
      j.onRef('caseDisplays.centreId', '=', 'cases.centreId').onRef('caseDisplays.caseId', '=', 'cases.caseId'),
    )
    .select(['cases.caseId', 'cases.isProtected', 'cases.codeName', 'cases.registerNo', 'caseDisplays.callName'])
    .where('cases.caseId', 'in', [...new Set(caseIds)])
    .execute()
  return labelsFor(ctx, rows)
}

export type NewTask = {
  kind: string
  caseId?: string
  params?: Record<string, string | number>
  ownerId?: string
  ownerRole?: string
  fromOn?: string
  dueOn?: string
  dueAt?: string
  link?: string
  /** free words of a "next step"; sealed like the story */
  text?: string
}

/** A task with a window. Without an owner it falls to the responsible social worker of the case. */
export async function addTask(ctx: Ctx, t: NewTask): Promise<string> {
  const taskId = newId(ctx.now)
  let ownerId = t.ownerId ?? null
  if (!ownerId && !t.ownerRole && t.caseId) ownerId = (await getCase(ctx, t.caseId)).responsibleId
  await ctx.db
    .insertInto('tasks')
    .values({
      centreId: ctx.actor.centreId,
      taskId,
      caseId: t.caseId ?? null,
      kind: t.kind,
      params: JSON.stringify(t.params ?? {}),
      ownerId,
      ownerRole: ownerId ? null : (t.ownerRole ?? 'social_worker'),
      fromOn: t.fromOn ?? ctx.today.toString(),
      dueOn: t.dueOn ?? null,
      dueAt: t.dueAt ?? null,
      madeAt: ctx.now.toString(),
      link: t.link ?? null,
    })
    .execute()
  if (t.text && t.caseId) {
    const text = await ctx.seal.seal(
      'narrative',
      t.caseId,
      { table: 'task_texts', row: taskId, column: 'text' },
      t.text,
    )
    await ctx.db
      .insertInto('taskTexts')
      .values({ centreId: ctx.actor.centreId, taskId, caseId: t.caseId, text })
      .execute()
  }
  return taskId
}

/**
 * The work is done elsewhere: its open tasks of these kinds are ticked; with a link, only those that lead there. First those
 * in lists that this person may touch, then what crosses lists, in whosever it stands (crossing-tasks.ts).
 */
export async function finishTasks(ctx: Ctx, caseId: string, kinds: readonly string[], link?: string): Promise<void> {
  let update = ctx.db
    .updateTable('tasks')
    .set({ doneAt: ctx.now.toString(), doneBy: ctx.actor.personId })
    .where('caseId', '=', caseId)
    .where('kind', 'in', kinds)
    .where('doneAt', 'is', null)
  if (link !== undefined) update = update.where('link', '=', link)
  await update.execute()
  const crossing = kinds.filter(crosses)
  if (crossing.length === 0) return
  await ctx.client.query('select sec.finish_tasks($1, $2, $3, $4)', [
    caseId,
    crossing,
    link ?? null,
    ctx.now.toString(),
  ])
}

/** Ticks one task that is about no single case: a list, a report of a whole intake. */
export async function finishTask(ctx: Ctx, taskId: string): Promise<void> {
  const done = { doneAt: ctx.now.toString(), doneBy: ctx.actor.personId }
  await ctx.db.updateTable('tasks').set(done).where('taskId', '=', taskId).where('doneAt', 'is', null).execute()
}

/** Of these tasks, those that are done, with the moment. */
export async function doneTasks(ctx: Ctx, taskIds: readonly string[]): Promise<Map<string, string>> {
  if (taskIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('tasks')
    .select(['taskId', 'doneAt'])
    .where('taskId', 'in', [...taskIds])
    .where('doneAt', 'is not', null)
    .execute()
  return new Map(rows.flatMap((r) => (r.doneAt ? [[r.taskId, r.doneAt] as const] : [])))
}

/** Kinds of tasks of a case that nobody has ticked. */
export async function openTaskKinds(ctx: Ctx, caseId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('tasks')
    .select('kind')
    .distinct()
    .where('caseId', '=', caseId)
    .where('doneAt', 'is', null)
    .execute()
  return rows.map((t) => t.kind)
}

/** Open tasks of this kind in the lists that this person may touch, with the worker of the case. */
export const openTasksOf = (ctx: Ctx, kind: string) =>
  ctx.db
    .selectFrom('tasks')
    .innerJoin('cases', (j) =>
      j.onRef('cases.centreId', '=', 'tasks.centreId').onRef('cases.caseId', '=', 'tasks.caseId'),
    )
    .select(['tasks.taskId', 'tasks.ownerRole', 'cases.responsibleId'])
    .where('tasks.kind', '=', kind)
    .where('tasks.doneAt', 'is', null)
    .execute()

/** A task falls to another role. */
export const giveTask = (ctx: Ctx, taskId: string, ownerRole: Role) =>
  ctx.db.updateTable('tasks').set({ ownerRole }).where('taskId', '=', taskId).execute()

/** What begins the silence, what dates it, and what takes it back; the last of them says what holds. */
const SILENCING = ['terminations.silenced', 'terminations.death_minute_signed', 'terminations.abandoned']

/**
 * Those of these cases about which nothing automatic speaks any more (KS-10), from the chain: a death is on record and was
 * not taken back; each with the day of the death as its minute says it, until that is written the day on which it was told. Everybody of the house may ask; whoever may not see the way out learns
 * no more than this.
 */
export async function silencedOf(ctx: Ctx, caseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (caseIds.length === 0) return new Map()
  const { rows } = await ctx.client.query<{ case_id: string; kind: string; at: string; on: string | null }>(
    `select distinct on (case_id) case_id, kind, at, details ->> 'on' as on from audit_entries
     where centre_id = $1 and case_id = any ($2) and kind = any ($3)
     order by case_id, seq desc`,
    [ctx.actor.centreId, [...caseIds], SILENCING],
  )
  const dayOf = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(ctx.zone).toPlainDate().toString()
  return new Map(
    rows.flatMap((r) => (r.kind === 'terminations.abandoned' ? [] : [[r.case_id, r.on ?? dayOf(r.at)] as const])),
  )
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
    .select(['caseId', 'clientId', 'openedOn', 'episode', 'state', 'exitKind'])
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

/** Every batch, the newest first. */
export const listIntakes = (ctx: Ctx) =>
  ctx.db
    .selectFrom('intakes')
    .select(['intakeId', 'year', 'ordinal', 'name', 'startsOn', 'endsOn', 'quota', 'version'])
    .orderBy('startsOn', 'desc')
    .execute()

export type IntakeFields = {
  year: number
  ordinal: number
  name: string
  startsOn: string
  endsOn: string
  quota: number
}

/** Makes a batch, or changes one whose version was read. Answers false when another batch has this number in the year. */
export async function writeIntake(
  ctx: Ctx,
  fields: IntakeFields,
  of: { intakeId: string; version: number } | null,
): Promise<string | false> {
  const twin = await ctx.db
    .selectFrom('intakes')
    .select('intakeId')
    .where('year', '=', fields.year)
    .where('ordinal', '=', fields.ordinal)
    .executeTakeFirst()
  if (twin && twin.intakeId !== of?.intakeId) return false
  if (!of) {
    const intakeId = newId(ctx.now)
    await ctx.db
      .insertInto('intakes')
      .values({ centreId: ctx.actor.centreId, intakeId, ...fields })
      .execute()
    return intakeId
  }
  const { year: _year, ordinal: _ordinal, ...writable } = fields
  const done = await ctx.db
    .updateTable('intakes')
    .set({ ...writable, version: of.version + 1 })
    .where('intakeId', '=', of.intakeId)
    .where('version', '=', of.version)
    .executeTakeFirst()
  if (done.numUpdatedRows > 0n) return of.intakeId
  const theirs = await ctx.db
    .selectFrom('intakes')
    .select('intakeId')
    .where('intakeId', '=', of.intakeId)
    .executeTakeFirst()
  throw new Refusal(theirs ? 'stale_version' : 'not_found')
}
