import type { Ctx } from '../../platform/http/context.ts'
import type { Decision } from './list-import/decisions.ts'
import { sayProblem } from './list-import/say-problem.ts'
import { getList, openDecisions, openRow, type RowBody } from './list-store.ts'

type Person = Extract<RowBody, { kind: 'person' }>

/** Rows of a list with this outcome, for whom the list opens; an empty answer for others. */
async function rowsWith(ctx: Ctx, listId: string, outcome: 'merged' | 'set_aside') {
  const there = await ctx.db
    .selectFrom('referralLists')
    .select('listId')
    .where('listId', '=', listId)
    .executeTakeFirst()
  if (!there) return []
  const list = await getList(ctx, listId)
  const rows = await ctx.db
    .selectFrom('listRows')
    .select(['rowNo', 'body', 'decisions', 'caseId'])
    .where('listId', '=', listId)
    .where('outcome', '=', outcome)
    .orderBy('rowNo')
    .execute()
  return rows.flatMap((r) => {
    const body = openRow(list, r.rowNo, r.body)
    return body.kind === 'person'
      ? [{ body, caseId: r.caseId, decisions: openDecisions(list, r.rowNo, r.decisions) }]
      : []
  })
}

/** Numbers on the sender's list that turned out to be a woman who stands there already: case → numbers. */
export async function mergedNumbers(ctx: Ctx, listId: string): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>()
  for (const { body, caseId } of await rowsWith(ctx, listId, 'merged'))
    if (caseId) found.set(caseId, [...(found.get(caseId) ?? []), body.listNo])
  return found
}

/**
 * Rows that a person set aside, as the answer to the sender tells them: a girl has a place that is meant for her; what the
 * office is asked about waits; the rest waits with the reason that was written. Always Indonesian: it goes into a letter.
 */
export async function asideRows(ctx: Ctx, listId: string) {
  return (await rowsWith(ctx, listId, 'set_aside')).map(({ body, decisions }) => ({
    no: String(body.listNo),
    name: body.checked.draft.name || null,
    nik: body.checked.draft.nik,
    isProtected: false,
    note: null,
    ...answerFor(body, decisions),
  }))
}

function answerFor(body: Person, decisions: readonly Decision[]) {
  const about = (code: string) => body.checked.problems.find((p) => p.code === code)
  const child = decisions.find((d) => d.choice === 'refer_child_services')
  if (child) {
    const age = about(child.code)?.params['age']
    const reason = `Belum berusia 18 tahun${age === undefined ? '' : ` (${age} tahun)`}, sehingga berhak atas layanan perlindungan anak.`
    return {
      decision: 'not_yet' as const,
      reason,
      nextStep: null,
      otherPlace: child.reason?.trim() || 'UPTD Perlindungan Perempuan dan Anak kabupaten/kota.',
    }
  }
  const asked = decisions.find((d) => d.choice === 'ask_office')
  const problem = asked && about(asked.code)
  if (asked)
    return {
      decision: 'waiting' as const,
      reason: problem ? sayProblem(problem, 'id') : 'Data pada daftar perlu dipastikan.',
      nextStep: 'Mohon data dilengkapi; kabar kami tunggu.',
      otherPlace: null,
    }
  return {
    decision: 'waiting' as const,
    reason: decisions.find((d) => d.code === 'row')?.reason ?? 'Belum dapat diproses.',
    nextStep: null,
    otherPlace: null,
  }
}
