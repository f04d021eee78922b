import type { z } from 'zod'
import type { Code } from '../../../platform/database/kysely.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { namesOf } from '../../staff/facts.ts'
import { rememberedCodes } from '../codes.ts'
import type { lists } from '../contract.ts'
import { getList, type OpenList, openDecisions, openRow, type RowBody } from '../store.ts'

// Casts: the codes were written through the contract, and the tables check them

export const ROWS = 100
type Shown = z.input<typeof lists.page.output>
type Head = z.input<typeof lists.list.output>['lists'][number]
type Row = Shown['rows'][number]
type Input = z.output<typeof lists.page.input>

/** Lists that came in and are not dropped: drafts first, then the newest. */
export async function list(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('referralLists')
    .select(['listId', 'state', 'broughtBy'])
    .where('state', '<>', 'dropped')
    .orderBy('broughtAt', 'desc')
    .limit(50)
    .execute()
  const names = await namesOf(
    ctx,
    rows.map((r) => r.broughtBy),
  )
  const heads: Head[] = []
  for (const { listId, broughtBy } of [...rows].sort(
    (a, b) => Number(a.state !== 'draft') - Number(b.state !== 'draft'),
  ))
    heads.push(await headOf(ctx, await getList(ctx, listId), names.get(broughtBy)))
  return { lists: heads }
}

/** Lists that came in and wait for somebody to confirm their rows. */
export async function notConfirmed(ctx: Ctx) {
  if (!ctx.can('lists.import')) return {}
  const { n } = await ctx.db
    .selectFrom('referralLists')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('state', '=', 'draft')
    .executeTakeFirstOrThrow()
  return { '/rujukan': Number(n) }
}

async function headOf(ctx: Ctx, list: OpenList, broughtBy = ''): Promise<Head> {
  const { rows } = await ctx.client.query<{
    must_decide: number
    look: number
    note: number
    ready: number
    ignored: number
    open: number
    save: number
    saved: number
  }>(
    `select count(*) filter (where weight = 'must_decide')::int as must_decide, count(*) filter (where weight = 'look')::int as look, count(*) filter (where weight = 'note')::int as note,
       count(*) filter (where weight = 'ready')::int as ready, count(*) filter (where weight = 'ignored')::int as ignored, coalesce(sum(open_questions), 0)::int as open,
       count(*) filter (where plan = 'save' and open_questions = 0)::int as save,
       count(*) filter (where plan = 'save' and outcome is not null)::int as saved
     from list_rows where list_id = $1`,
    [list.listId],
  )
  const n = rows[0] ?? { must_decide: 0, look: 0, note: 0, ready: 0, ignored: 0, open: 0, save: 0, saved: 0 }
  return {
    listId: list.listId,
    state: list.state,
    version: list.version,
    fileName: list.headDoc.fileName,
    broughtBy,
    broughtAt: list.broughtAt,
    counts: {
      read: list.rowsRead,
      mustDecide: n.must_decide,
      look: n.look,
      tidied: n.note,
      ready: n.ready,
      ignored: n.ignored,
    },
    openQuestions: n.open,
    toSave: n.save - (await waitingFor(ctx, list)),
    saved: n.saved,
    letter: list.headDoc.letter,
    settledAt: list.settledAt,
  }
}

/** Rows that are ready by themselves and wait for somebody to say whether another row is the same woman. */
async function waitingFor(ctx: Ctx, list: OpenList): Promise<number> {
  const { groups } = list.headDoc
  if (groups.length === 0) return 0
  const rows = await ctx.db
    .selectFrom('listRows')
    .select(['rowNo', 'openQuestions', 'plan'])
    .where('listId', '=', list.listId)
    .where(
      'rowNo',
      'in',
      groups.flatMap((g) => [...g.rows]),
    )
    .execute()
  const byRow = new Map(rows.map((r) => [r.rowNo, r]))
  return groups.filter((g) => {
    const kept = byRow.get(g.keepRow)
    return (
      kept?.plan === 'save' &&
      kept.openQuestions === 0 &&
      g.rows.some((r) => r !== g.keepRow && (byRow.get(r)?.openQuestions ?? 0) > 0)
    )
  }).length
}

/** The head of a list and a page of its rows. */
export async function page(ctx: Ctx, input: Input): Promise<Shown> {
  const list = await getList(ctx, input.listId)
  const names = await namesOf(ctx, [list.broughtBy])
  const rows = await ctx.db
    .selectFrom('listRows')
    .selectAll()
    .where('listId', '=', list.listId)
    .where('rowNo', '>', input.afterRow)
    .where('weight', 'in', input.weight === 'all' ? ['must_decide', 'look', 'note', 'ready'] : [input.weight])
    .orderBy('rowNo')
    .limit(ROWS + 1)
    .execute()
  const shown = rows.slice(0, ROWS).map((r) => ({ r, body: openRow(list, r.rowNo, r.body) }))
  const labels = await labelsOf(
    ctx,
    shown.flatMap(({ body }) => (body.kind === 'person' ? body.known.map((k) => k.caseId) : [])),
  )
  const { headDoc } = list
  const meanings = await rememberedCodes(ctx)
  return {
    ...(await headOf(ctx, list, names.get(list.broughtBy))),
    today: ctx.today.toString(),
    sheet: headDoc.sheet,
    isGuess: headDoc.isGuess,
    headerRows: [...headDoc.headerRows],
    otherSheets: headDoc.others.map(({ name, filledRows }) => ({ name, filledRows })),
    columns: headDoc.proposals.map((p) => ({
      column: p.column,
      header: p.header,
      field: headDoc.mapping[p.column] ?? 'ignore',
      confidence: p.confidence,
      why: p.why,
      contentSays: p.contentSays,
    })),
    problems: headDoc.problems.map((p) => ({ ...p, params: { ...p.params }, choices: p.choices && [...p.choices] })),
    codes: headDoc.codes.map((c) => ({ ...c, category: meanings.get(c.code) ?? null })),
    rows: shown.map(({ r, body }) => rowOf(r, body, openDecisions(list, r.rowNo, r.decisions), labels)),
    more: rows.length > ROWS,
  }
}

type Stored = {
  rowNo: number
  weight: Code<'listRows', 'weight'>
  version: number
  openQuestions: number
  outcome: string | null
  intoRow: number | null
  caseId: string | null
}

function rowOf(
  r: Stored,
  body: RowBody,
  decisions: Row['decisions'],
  labels: ReadonlyMap<string, { label: string }>,
): Row {
  const base = {
    row: r.rowNo,
    weight: r.weight,
    version: r.version,
    openQuestions: r.openQuestions,
    outcome: r.outcome,
    intoRow: r.intoRow,
    caseId: r.caseId,
    decisions,
  }
  if (body.kind !== 'person')
    return {
      ...base,
      shown: {},
      name: '',
      bornOn: null,
      problems: [],
      ignored: body.kind === 'ignored' ? { reason: body.reason, text: body.text } : null,
      follows: null,
      known: [],
    }
  const { checked, known } = body
  const kept = checked.problems.find((p) => p.code === 'duplicate_kept')?.params['others']
  return {
    ...base,
    shown: { ...checked.shown },
    name: checked.draft.name,
    bornOn: checked.draft.bornOn,
    problems: checked.problems.map((p) => ({ ...p, params: { ...p.params }, choices: p.choices && [...p.choices] })),
    ignored: null,
    follows: kept === undefined ? null : Number.parseInt(String(kept), 10),
    known: known.map((k) => ({
      id: k.id,
      label: labels.get(k.caseId)?.label ?? '–',
      isHere: k.isHere,
      waits: k.waits,
    })),
  }
}
