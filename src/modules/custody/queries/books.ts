import { MOST_ROWS, listSheet as sheet } from '../../../platform/excel/list-sheet.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { events } from '../events.ts'
import { listWords } from '../list-words.ts'
import { bookList } from '../lists/books.ts'

/** A house of some dozens, and those who left and are owed: one page. */
const MOST = 500

type Row = { case_id: string; register_no: string | null; balance_rupiah: number; on: string }

/** The last line of every booklet that has something in it, or belongs to a stay that goes on. */
export const books = (ctx: Ctx) => bookRows(ctx, MOST)

async function bookRows(ctx: Ctx, most: number) {
  const { rows } = await ctx.client.query<Row>(
    `select e.case_id, c.register_no, e.balance_rupiah, (e.at at time zone $2)::date::text as on
       from savings_entries e join cases c on c.centre_id = e.centre_id and c.case_id = e.case_id
      where e.centre_id = $1 and (e.balance_rupiah > 0 or c.state = 'open')
        and not exists (select 1 from savings_entries later
                         where later.centre_id = e.centre_id and later.case_id = e.case_id and later.seq > e.seq)
      order by c.register_no nulls last, e.case_id limit $3`,
    [ctx.actor.centreId, ctx.zone, most],
  )
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.case_id),
  )
  const shown = rows.map((r) => {
    const l = labels.get(r.case_id)
    return {
      caseId: r.case_id,
      label: l?.label ?? r.register_no ?? '–',
      honorific: l?.honorific ?? null,
      isProtected: l?.isProtected ?? false,
      registerNo: l?.isProtected ? null : r.register_no,
      balanceRupiah: r.balance_rupiah,
      lastOn: r.on,
    }
  })
  return { totalRupiah: shown.reduce((sum, b) => sum + b.balanceRupiah, 0), books: shown }
}

export const listSheet = async (ctx: Ctx) =>
  sheet(ctx, bookList, (await bookRows(ctx, MOST_ROWS + 1)).books, listWords, events.list_taken_out)
