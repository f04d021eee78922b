import { daysOfWeek } from '../../../kernel/weeks.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { aroundOf } from '../around.ts'
import { clashesOf } from '../clashes.ts'
import { sessionsBetween } from './sessions.ts'

/** The draft of a week, and how many of its sessions clash by now. */
export async function judgedWeek(ctx: Ctx, weekOn: string) {
  const days = daysOfWeek(weekOn)
  const sessions = await sessionsBetween(ctx, days[0] ?? weekOn, days[6] ?? weekOn)
  const around = await aroundOf(ctx, days)
  return { sessions, clashing: sessions.filter((s) => clashesOf(s, around).length > 0).length }
}
