import type { Ctx } from '../../platform/http/context.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { myTasks, openRows, shown, type TaskRow, unlessSilenced } from '../tasks/facts/rows.ts'
import { isQuietNow } from './choices.ts'
import { byNews, isSeen, leadsFrom, NEWS_DAYS, type News, newsOf, startOfDay } from './rules.ts'

/** Of one person at once nobody reads more than these; the rest stands where it is done. */
const MOST = 200

type Line = News & {
  line: string
  kind: string
  params: TaskRow['params']
  caseId: string | null
  isUrgent: boolean
  count: number | null
  link: string | null
}

/** How far I have read, by line. */
async function seenBy(ctx: Ctx): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db
    .selectFrom('newsSeen')
    .select(['line', 'seenAt'])
    .where('personId', '=', ctx.actor.personId)
    .execute()
  return new Map(rows.map((r) => [r.line, r.seenAt]))
}

const oldest = (ctx: Ctx) => ctx.now.subtract({ hours: 24 * NEWS_DAYS }).toString()

/** Work that is mine: given, near its end, at it, or past it. */
async function ofMine(ctx: Ctx, mine: readonly TaskRow[]): Promise<Line[]> {
  const reader = { me: ctx.actor.personId, now: ctx.now, zone: ctx.zone }
  const told = mine.flatMap((row) => {
    const news = newsOf(row, reader)
    return news ? [{ row, news }] : []
  })
  const pages = await shown(
    ctx,
    told.map(({ row }) => ({ ...row, text: null })), // where it is done, and no word of anybody
  )
  return told.map(({ row, news }, i) => ({
    ...news,
    line: row.taskId,
    kind: row.kind,
    params: row.params,
    caseId: row.caseId,
    isUrgent: row.isUrgent,
    count: null,
    link: pages[i]?.link ?? null,
  }))
}

/** What I asked of others and somebody has answered; what was given back to me stands among my work, and once. */
async function answers(ctx: Ctx, mine: readonly TaskRow[]): Promise<Line[]> {
  const rows = await ctx.db
    .selectFrom('tasks')
    .innerJoin('taskKinds', 'taskKinds.kind', 'tasks.kind')
    .select(['taskId', 'tasks.kind', 'params', 'caseId', 'link', 'doneAt', 'answerPage', 'isDecision', 'afterDeath'])
    .where('madeBy', '=', ctx.actor.personId)
    .where('doneBy', '<>', ctx.actor.personId)
    .where('doneAt', '>=', oldest(ctx))
    .where('answerPage', 'is not', null)
    .orderBy('doneAt', 'desc')
    .limit(MOST)
    .$narrowType<{ doneAt: string }>()
    .execute()
  const given = new Set(mine.map((t) => `${t.caseId} ${t.madeAt}`))
  return (await unlessSilenced(ctx, rows))
    .filter((r) => !given.has(`${r.caseId} ${r.doneAt}`))
    .map((r) => ({
      what: 'answered',
      at: r.doneAt,
      line: r.taskId,
      kind: r.kind,
      params: r.params,
      caseId: r.caseId,
      isUrgent: false,
      count: null,
      link: r.answerPage && r.caseId ? r.answerPage.replace('$caseId', r.caseId) : r.link,
    }))
}

/** Who leads is told of what is long late in the lists of others, a line for each kind of work: the rows stand on Beranda. */
async function forThoseWhoLead(ctx: Ctx, mine: readonly TaskRow[]): Promise<Line[]> {
  if (!ctx.can('tasks.late')) return []
  const own = new Set(mine.map((t) => t.taskId))
  const late = await openRows(ctx).where('tasks.dueOn', '<', ctx.today.toString()).limit(1_000).execute()
  const old = (await unlessSilenced(ctx, late)).flatMap((row) => {
    const from = leadsFrom(row)
    return from && !own.has(row.taskId) && Temporal.PlainDate.compare(from, ctx.today) <= 0 ? [{ row, from }] : []
  })
  return [...Map.groupBy(old, ({ row }) => row.kind)].flatMap(([kind, some]) => {
    const last = some.toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from)).at(-1)
    if (!last) return []
    const at = startOfDay(last.from, ctx.zone).toString()
    const about = { kind, params: last.row.params, caseId: null, isUrgent: last.row.isUrgent, count: some.length }
    return [{ what: 'leads', at, line: `leads:${kind}`, ...about, link: `/beranda?terlambat=${kind}` }]
  })
}

async function lines(ctx: Ctx) {
  const mine = await myTasks(ctx)
  const all = [...(await ofMine(ctx, mine)), ...(await answers(ctx, mine)), ...(await forThoseWhoLead(ctx, mine))]
  const seen = await seenBy(ctx)
  const since = Temporal.Instant.from(oldest(ctx))
  return all
    .filter((l) => l.isUrgent || Temporal.Instant.compare(Temporal.Instant.from(l.at), since) >= 0)
    .map((l) => ({ ...l, isNew: !isSeen(seen, l.line, l.at) }))
    .sort(byNews)
    .slice(0, MOST)
}

export async function news(ctx: Ctx) {
  const told = await lines(ctx)
  const labels = await labelsOf(
    ctx,
    told.flatMap((l) => l.caseId ?? []),
  )
  return { lines: told.map((l) => ({ ...l, who: labels.get(l.caseId ?? '') ?? null })) }
}

/** The number of the bell; in her quiet hours what is urgent alone. */
export async function waiting(ctx: Ctx) {
  const fresh = (await lines(ctx)).filter((l) => l.isNew)
  const quiet = fresh.length > 0 && (await isQuietNow(ctx))
  return { '/kabar': (quiet ? fresh.filter((l) => l.isUrgent) : fresh).length }
}
