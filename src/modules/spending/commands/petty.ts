import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import type { spending } from '../contract.ts'
import { events } from '../events.ts'
import { linesOfYear } from '../queries/rows.ts'

type In<K extends keyof typeof spending> = z.output<(typeof spending)[K]['input']>

/** A line of the petty cash; number and balance are the database's. */
export async function writePetty(ctx: Ctx, input: In<'writePetty'>) {
  const { kind, what, amountRupiah, onDay, receiptNo, lineKey } = input
  if (onDay > ctx.today.toString()) throw new Refusal('in_the_future')
  if (await namesAWoman(ctx, [what, receiptNo ?? ''], [])) throw new Refusal('names_somebody')
  const known = lineKey ? await linesOfYear(ctx, Number(onDay.slice(0, 4))) : null
  if (lineKey && !known?.some((l) => l.lineKey === lineKey)) throw new Refusal('not_found')
  await add(ctx, {
    ...{ kind, what, onDay, amountRupiah: kind === 'filled' ? amountRupiah : -amountRupiah },
    ...{ receiptNo: receiptNo ?? null, lineKey: lineKey ?? null, correctsSeq: null },
  })
  await ctx.record(events.petty_written, { details: { kind, on: onDay } })
  return {}
}

/** A slip is taken back by a line of its own, wholly or in part; the old one stays. */
export async function correctPetty(ctx: Ctx, { seq, amountRupiah, what }: In<'correctPetty'>) {
  if (await namesAWoman(ctx, [what], [])) throw new Refusal('names_somebody')
  const of = await ctx.db
    .selectFrom('pettyCashEntries')
    .select(['amountRupiah', 'onDay'])
    .where('seq', '=', seq)
    .where('kind', '!=', 'correction')
    .executeTakeFirst()
  if (!of) throw new Refusal('not_found')
  const back = of.amountRupiah > 0 ? -amountRupiah : amountRupiah
  const rest = { receiptNo: null, lineKey: null, correctsSeq: seq }
  await add(ctx, { kind: 'correction', what, onDay: of.onDay, amountRupiah: back, ...rest })
  await ctx.record(events.petty_written, { details: { kind: 'correction', on: of.onDay } })
  return {}
}

type Entry = {
  kind: 'filled' | 'spent' | 'given_back' | 'correction'
  what: string
  onDay: string
  amountRupiah: number
  receiptNo: string | null
  lineKey: string | null
  correctsSeq: number | null
}

const add = (ctx: Ctx, entry: Entry) =>
  ctx.db
    .insertInto('pettyCashEntries')
    .values({
      ...{ centreId: ctx.actor.centreId, seq: 0, balanceRupiah: 0, ...entry },
      ...{ personId: ctx.actor.personId, at: ctx.now.toString() },
    })
    .execute()
