import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { membersOf, trackGroups } from '../../programme/facts.ts'
import { openMade } from '../made.ts'
import { progressOf } from '../rules.ts'
import { minutesOf } from './minutes.ts'
import { unitsOf } from './units.ts'

/** How many of the last lessons stand on the page of a class. */
const LAST = 8

export async function classes(ctx: Ctx) {
  const out = []
  for (const g of await trackGroups(ctx)) {
    const women = await membersOf(ctx, g.groupId)
    const [last] = await lessonsOf(
      ctx,
      women.map((w) => w.caseId),
      g.track,
      1,
    )
    out.push({ ...g, women: women.length, lastOn: last?.heldOn ?? null })
  }
  return { classes: out }
}

export async function ofClass(ctx: Ctx, { groupId }: { groupId: string }) {
  const group = (await trackGroups(ctx)).find((g) => g.groupId === groupId)
  if (!group) throw new Refusal('not_found')
  const [units, women] = [await unitsOf(ctx, group.track), await membersOf(ctx, groupId)]
  const ids = women.map((w) => w.caseId)
  const minutes = await minutesOf(ctx, ids)
  const lessons = []
  for (const l of await lessonsOf(ctx, ids, group.track, LAST))
    lessons.push({
      ...{ lessonId: l.lessonId, unit: l.title, on: l.heldOn, minutes: l.minutes, women: Number(l.women) },
      made: await openMade(ctx, 'practice_lessons', l.lessonId, l.body),
    })
  return {
    ...group,
    units,
    lessons,
    women: women.map(({ caseId, label, honorific, isProtected }) => ({
      ...{ caseId, label, honorific, isProtected },
      progress: progressOf(units, minutes.get(caseId) ?? new Map()),
    })),
  }
}

/** What these women practised of a track, the newest first. */
const lessonsOf = (ctx: Ctx, caseIds: readonly string[], track: string, limit: number) =>
  ctx.db
    .selectFrom('practiceLessons as l')
    .innerJoin('trainingUnits as u', (j) => j.onRef('u.centreId', '=', 'l.centreId').onRef('u.unitId', '=', 'l.unitId'))
    .innerJoin('practiceEntries as e', (j) =>
      j.onRef('e.centreId', '=', 'l.centreId').onRef('e.lessonId', '=', 'l.lessonId'),
    )
    .select(({ fn }) => [
      ...(['l.lessonId', 'u.title', 'l.heldOn', 'l.minutes', 'l.body'] as const),
      fn.countAll<number>().as('women'),
    ])
    .where('u.track', '=', track)
    .where('e.caseId', '=', ({ fn, val }) => fn.any(val([...caseIds])))
    .groupBy(['l.centreId', 'l.lessonId', 'u.title', 'l.heldOn', 'l.minutes', 'l.body'])
    .orderBy('l.heldOn', 'desc')
    .orderBy('l.lessonId', 'desc')
    .limit(limit)
    .execute()
