import { Refusal } from '../../kernel/refusal.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import { SATURDAY_AND_SUNDAY } from '../../kernel/working-days.ts'
import type { Ctx } from '../../platform/http/context.ts'

/**
 * The calendar the office follows, for windows of work. A year whose decree is not loaded yet counts with its weekends and
 * New Year alone: a window may then end days too early (the week of Lebaran), never too late, and no emergency waits for a
 * list of holidays.
 */
export async function calendarOf(ctx: Ctx): Promise<WorkingCalendar> {
  const rows = await ctx.db.selectFrom('calendarDays').select(['onDay', 'kind']).execute()
  const days = rows.map((r) => ({ on: r.onDay, kind: r.kind }))
  const loaded = new Set(days.filter((d) => d.kind === 'national').map((d) => d.on.slice(0, 4)))
  const needed = [-1, 0, 1].map((n) => String(ctx.today.year + n)).filter((year) => !loaded.has(year))
  return {
    days: [...days, ...needed.map((year) => ({ on: `${year}-01-01`, kind: 'national' as const }))],
    weekend: SATURDAY_AND_SUNDAY,
  }
}

/** Who may be received, and how many. */
export const centreRules = (ctx: Ctx) =>
  ctx.db
    .selectFrom('centres')
    .select(['minAge', 'maxAge', 'targetGroups', 'capacity', 'programmeDays'])
    .where('centreId', '=', ctx.actor.centreId)
    .executeTakeFirstOrThrow()

/** The head of a paper of the house: its letterhead, the town, whether all of it is a demonstration. @throws Refusal `letterhead_missing` */
export async function paperHead(ctx: Ctx) {
  const { letterhead, isDemo } = await ctx.db
    .selectFrom('centres')
    .select(['letterhead', 'isDemo'])
    .executeTakeFirstOrThrow()
  const lines = (letterhead ?? {}) as Record<string, string | undefined> // written by the settings of the centre alone
  const { pemda = '', dinas = '', unit = '', alamat = '', telepon, surel, kota = '', alamatNetral } = lines
  if ([pemda, dinas, unit, alamat].some((line) => line.trim() === '')) throw new Refusal('letterhead_missing')
  const lembaga = {
    ...{ pemda, dinas, unit, alamat, ...(telepon && { telepon }), ...(surel && { surel }) },
    netral: { alamat: alamatNetral || '–' },
  }
  return { head: { lembaga, ...(isDemo && { contoh: true }) }, town: kota || '–' }
}
