import type { Ctx } from '../../platform/http/context.ts'
import { breathe } from '../../platform/http/long-work.ts'
import type { CheckedRow } from '../sheets/candidate-draft.ts'
import { type ConfirmedList, confirmList } from '../sheets/confirm.ts'
import type { Decision } from '../sheets/decisions.ts'
import type { IgnoredRow, ListLayout } from '../sheets/list-layout.ts'
import { type OpenList, openDecisions, openRow } from './store.ts'

const SLICE = 200

export type OpenedRow = { checked: CheckedRow; listNo: number }

/** Opens the list, or these rows of it, and lets the pure rules confirm it. @throws Refusal `list_not_decided` with every open question */
export async function settleList(
  ctx: Ctx,
  list: OpenList,
  only?: readonly number[],
): Promise<{ settled: ConfirmedList; rows: Map<number, OpenedRow> }> {
  const stored = await ctx.db
    .selectFrom('listRows')
    .select(['rowNo', 'body', 'decisions'])
    .where('listId', '=', list.listId)
    .$if(only !== undefined, (q) => q.where('rowNo', 'in', [...(only ?? [])]))
    .orderBy('rowNo')
    .execute()
  const rows = new Map<number, OpenedRow>()
  const ignored: IgnoredRow[] = []
  const decisions: Decision[] = []
  for (const [i, each] of stored.entries()) {
    if (i % SLICE === SLICE - 1) await breathe(ctx)
    const body = openRow(list, each.rowNo, each.body)
    if (body.kind === 'person') rows.set(each.rowNo, { checked: body.checked, listNo: body.listNo })
    if (body.kind === 'ignored') ignored.push({ row: each.rowNo, reason: body.reason, text: body.text })
    decisions.push(...openDecisions(list, each.rowNo, each.decisions))
  }
  const { sheet, letter, headerRows, columns, settings, groups, problems } = list.headDoc
  await breathe(ctx)
  const layout: ListLayout = {
    sheet,
    letter,
    headerRows: [...headerRows],
    columns: [...columns],
    dataRows: [...rows.keys()],
    ignored,
  }
  const counts = { read: rows.size, mustDecide: 0, look: 0, tidied: 0, ready: 0 } // nothing below reads them
  const settled = confirmList({
    layout,
    checked: { rows: [...rows.values()].map((r) => r.checked), groups, problems, counts },
    decisions,
    by: ctx.actor.personId,
    settings: {
      minAge: settings.minAge,
      maxAge: settings.maxAge,
      hardMinAge: 18,
      servedSex: 'female',
      onDate: ctx.today,
    },
  })
  return { settled, rows }
}
