import { allows } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { silencedOf } from '../../cases/facts/silence.ts'
import { taskTickers, whileNobodyWorks } from '../policy.ts'

/** Everything that is open, as far as the reader may see it. */
export const openRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('tasks')
    .innerJoin('taskKinds', 'taskKinds.kind', 'tasks.kind')
    .leftJoin('taskTexts', (j) =>
      j.onRef('taskTexts.centreId', '=', 'tasks.centreId').onRef('taskTexts.taskId', '=', 'tasks.taskId'),
    )
    .leftJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'tasks.centreId').onRef('people.personId', '=', 'tasks.ownerId'),
    )
    .select([
      'tasks.taskId',
      'tasks.caseId',
      'tasks.kind',
      'tasks.params',
      'tasks.fromOn',
      'tasks.dueOn',
      'tasks.dueAt',
      'tasks.link',
      'tasks.doneAt',
      'tasks.madeAt',
      'tasks.madeBy',
      'tasks.ownerId',
      'tasks.ownerRole',
      'taskKinds.isTicked',
      'taskKinds.isUrgent',
      'taskKinds.isDecision',
      'taskKinds.afterDeath',
      'taskKinds.remindBefore',
      'taskKinds.leadsAfter',
      'taskTexts.text',
      'people.callName as owner',
    ])
    .where('tasks.doneAt', 'is', null)

export type TaskRow = Awaited<ReturnType<ReturnType<typeof openRows>['execute']>>[number]

/** The same for the button and for the command. */
export const mayTick = (ctx: Ctx, r: Pick<TaskRow, 'ownerId' | 'ownerRole' | 'caseId'>): boolean =>
  allows(taskTickers, ctx.actor, {
    centre_id: ctx.actor.centreId,
    case_id: r.caseId,
    owner_id: r.ownerId,
    owner_role: r.ownerRole,
  })

/** By name, or by a role that I hold when it bears no name. */
const isMine = ({ actor }: Ctx, r: Pick<TaskRow, 'ownerId' | 'ownerRole'>): boolean =>
  r.ownerId ? r.ownerId === actor.personId : r.ownerRole !== null && actor.roles.includes(r.ownerRole)

/** Nobody works for her yet: her page says who can change that, and no other page could be worked on. */
const waitsForWorker = (r: TaskRow) => r.caseId !== null && r.ownerId === null && r.ownerRole === 'social_worker'

/**
 * The page where it is done, for whoever reads it: while nobody works for her, and where the words are sealed for this reader
 * (so is the note they stand in), it is her own page; whoever may not know her ticks it on Beranda.
 */
function pageOf(r: TaskRow, text: string | null, known: ReadonlySet<string>): string | null {
  if (r.caseId === null) return r.link
  if (!known.has(r.caseId)) return '/beranda'
  return waitsForWorker(r) || (r.kind === 'own_words' && text === null) ? `/penerima-manfaat/${r.caseId}` : r.link
}

/** Those of these women who are known to the reader. */
async function knownAmong(ctx: Ctx, rows: readonly TaskRow[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(rows.flatMap((r) => r.caseId ?? []))]
  if (ids.length === 0) return new Set()
  const known = await ctx.db.selectFrom('cases').select('caseId').where('caseId', 'in', ids).execute()
  return new Set(known.map((c) => c.caseId))
}

/** Rows as the screen reads them; the free words of a next step are opened for whom may read the story. */
export async function shown(ctx: Ctx, rows: readonly TaskRow[]) {
  const texts = await ctx.seal.openAll(
    'narrative',
    rows.map((r) =>
      r.text && r.caseId
        ? { caseId: r.caseId, place: { table: 'task_texts', row: r.taskId, column: 'text' }, envelope: r.text }
        : null,
    ),
  )
  const known = await knownAmong(ctx, rows)
  return rows.map((r, i) => ({
    taskId: r.taskId,
    caseId: r.caseId,
    kind: r.kind,
    params: r.params,
    text: texts[i] ?? null,
    fromOn: r.fromOn,
    dueOn: r.dueOn,
    dueAt: r.dueAt,
    link: pageOf(r, texts[i] ?? null, known),
    doneAt: r.doneAt,
    owner: r.owner,
    role: r.ownerId ? null : r.ownerRole,
    isUrgent: r.isUrgent,
    isMine: isMine(ctx, r),
    mayFinish: r.isTicked && mayTick(ctx, r),
  }))
}

export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  const rows = await openRows(ctx)
    .where('tasks.caseId', '=', caseId)
    .orderBy('taskKinds.isUrgent', 'desc')
    .orderBy('tasks.dueOn')
    .limit(20)
    .execute()
  return { tasks: await shown(ctx, rows) }
}

/**
 * Mine by name, or by a role that I hold; what is urgent first. For whoever leads also what is urgent while nobody works for her. Of a woman who died nothing is asked but what people asked in
 * words and what has to be decided (KS-10).
 */
export async function myTasks(ctx: Ctx): Promise<TaskRow[]> {
  const roles = ctx.actor.roles.filter((r) => r !== 'system')
  const rows = await openRows(ctx)
    .where((eb) =>
      eb.or([
        eb('tasks.ownerId', '=', ctx.actor.personId),
        ...(roles.length > 0 ? [eb.and([eb('tasks.ownerId', 'is', null), eb('tasks.ownerRole', 'in', roles)])] : []),
        ...(allows(whileNobodyWorks, ctx.actor, {})
          ? [
              eb.and([
                eb('tasks.ownerId', 'is', null),
                eb('tasks.ownerRole', '=', 'social_worker'),
                eb('isUrgent', '=', true),
              ]),
            ]
          : []),
      ]),
    )
    .orderBy('taskKinds.isUrgent', 'desc')
    .orderBy('tasks.dueOn')
    .orderBy('tasks.madeAt')
    .limit(300)
    .execute()
  return (await unlessSilenced(ctx, rows)).sort((a, b) =>
    byTheHour(a) < byTheHour(b) ? -1 : byTheHour(a) > byTheHour(b) ? 1 : 0,
  )
}

type Silenceable = Pick<TaskRow, 'caseId' | 'isDecision' | 'afterDeath'>

export async function unlessSilenced<R extends Silenceable>(ctx: Ctx, rows: readonly R[]): Promise<R[]> {
  const silenced = await silencedOf(ctx, [...new Set(rows.flatMap((r) => r.caseId ?? []))])
  return rows.filter((r) => r.caseId === null || !silenced.has(r.caseId) || r.isDecision || r.afterDeath)
}

/** What is urgent first, then by day, and on one day by the hour that some steps have (domain.md 4.4). */
export const byTheHour = (r: Pick<TaskRow, 'isUrgent' | 'dueOn' | 'dueAt'>): string =>
  [r.isUrgent ? 0 : 1, r.dueOn ?? 'z', r.dueAt ?? 'z'].join(' ')

/** Decisions stand on a page of their own, unless they fell to me by name. What is urgent is for now, however far its day. */
export function byWhen(ctx: Ctx, mine: readonly TaskRow[]) {
  const today = ctx.today.toString()
  const endOfWeek = ctx.today.add({ days: 7 }).toString()
  const work = mine.filter((t) => !t.isDecision || t.ownerId === ctx.actor.personId)
  const started = work.filter((t) => (t.fromOn ?? today) <= today)
  const missed = started.filter((t) => t.dueOn !== null && t.dueOn < today)
  const open = started.filter((t) => !t.isUrgent && t.dueOn !== null && t.dueOn > endOfWeek)
  return {
    missed,
    open,
    now: started.filter((t) => !missed.includes(t) && !open.includes(t)),
    later: work.filter((t) => (t.fromOn ?? today) > today && (t.fromOn ?? today) <= endOfWeek),
  }
}
