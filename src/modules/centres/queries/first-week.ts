import type { Ctx } from '../../../platform/http/context.ts'
import { FIRST_STEPS } from '../first-week.ts'
import type { Ports } from '../ports.ts'
import { calendar, profile } from './profile.ts'

/** Which steps of the first week are done. */
export const firstWeek = (ports: Ports) => async (ctx: Ctx) => {
  const steps = []
  for (const step of FIRST_STEPS) {
    const isDone = ports.ready[step]
    if (!isDone) throw new Error(`no module says whether "${step}" is done`)
    steps.push({ step, isDone: await isDone(ctx) })
  }
  return { steps }
}

/** A letter needs to say from where it comes. */
export async function hasLetterhead(ctx: Ctx): Promise<boolean> {
  const { letterhead } = await profile(ctx)
  return ['unit', 'alamat', 'kota'].every((line) => (letterhead[line] ?? '').trim() !== '')
}

export const hasHolidays = async (ctx: Ctx): Promise<boolean> =>
  (await calendar(ctx, { year: ctx.today.year })).isLoaded
