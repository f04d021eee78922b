import type { z } from 'zod'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { namesOf } from '../../staff/facts.ts'
import type { register } from '../contract.ts'
import { lastUndoOn } from '../rules.ts'
import { getRegister, type OpenRegister, openDecisions, openRow, type RowBody } from '../store.ts'

export const ROWS = 100
type Shown = z.input<typeof register.page.output>
type Head = z.input<typeof register.list.output>['registers'][number]
type Row = Shown['rows'][number]

/** Registers that came in and are not dropped: drafts first, then the newest. */
export async function list(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('oldRegisters')
    .select(['registerId', 'state', 'broughtBy'])
    .where('state', '<>', 'dropped')
    .orderBy('broughtAt', 'desc')
    .limit(50)
    .execute()
  const names = await namesOf(
    ctx,
    rows.map((r) => r.broughtBy),
  )
  const isOver = (r: { state: string }) => Number(r.state === 'done')
  const registers: Head[] = []
  for (const { registerId, broughtBy } of rows.toSorted((a, b) => isOver(a) - isOver(b)))
    registers.push(await headOf(ctx, await getRegister(ctx, registerId), names.get(broughtBy)))
  return { registers }
}

async function headOf(ctx: Ctx, r: OpenRegister, broughtBy = ''): Promise<Head> {
  const { rows } = await ctx.client.query<
    Record<'must_decide' | 'look' | 'note' | 'ready' | 'ignored' | 'open' | 'save' | 'saved' | 'aside', number>
  >(
    `select count(*) filter (where weight = 'must_decide')::int as must_decide, count(*) filter (where weight = 'look')::int as look, count(*) filter (where weight = 'note')::int as note,
       count(*) filter (where weight = 'ready')::int as ready, count(*) filter (where weight = 'ignored')::int as ignored, coalesce(sum(open_questions), 0)::int as open,
       count(*) filter (where plan = 'save' and open_questions = 0)::int as save, count(*) filter (where outcome = 'entered')::int as saved,
       count(*) filter (where plan = 'aside')::int as aside
     from old_register_rows where register_id = $1`,
    [r.registerId],
  )
  const n = rows[0] ?? { must_decide: 0, look: 0, note: 0, ready: 0, ignored: 0, open: 0, save: 0, saved: 0, aside: 0 }
  const { registerId, kind, state, version, broughtAt, settledAt } = r
  const until = settledAt && lastUndoOn(Temporal.Instant.from(settledAt).toZonedDateTimeISO(ctx.zone).toPlainDate())
  const canUndo = state === 'done' && r.letGoAt === null && until && Temporal.PlainDate.compare(ctx.today, until) <= 0
  return {
    ...{ registerId, kind, state, version, broughtBy, broughtAt, settledAt },
    fileName: r.headDoc.fileName,
    counts: {
      ...{
        read: r.rowsRead,
        mustDecide: n.must_decide,
        look: n.look,
        tidied: n.note,
        ready: n.ready,
        ignored: n.ignored,
      },
    },
    ...{ openQuestions: n.open, toSave: n.save, saved: n.saved, setAside: n.aside },
    undoUntil: canUndo ? until.toString() : null,
    mayChange: ctx.can('register.import'),
  }
}

/** The head of a register and a page of its rows. */
export async function page(ctx: Ctx, input: z.output<typeof register.page.input>): Promise<Shown> {
  const r = await getRegister(ctx, input.registerId)
  const names = await namesOf(ctx, [r.broughtBy])
  const rows = await ctx.db
    .selectFrom('oldRegisterRows')
    .selectAll()
    .where('registerId', '=', r.registerId)
    .where('rowNo', '>', input.afterRow)
    .where('weight', 'in', input.weight === 'all' ? ['must_decide', 'look', 'note', 'ready'] : [input.weight])
    .orderBy('rowNo')
    .limit(ROWS + 1)
    .execute()
  const shown = rows.slice(0, ROWS).map((row) => ({ row, body: openRow(r, row.rowNo, row.body) }))
  const known = await knownOf(
    ctx,
    shown.flatMap(({ body }) => (body?.kind === 'row' ? body.known.map((k) => k.caseId) : [])),
  )
  const { sheet, isGuess, others, columns, headerRows } = r.headDoc
  return {
    ...(await headOf(ctx, r, names.get(r.broughtBy))),
    ...{ sheet, isGuess, columns: [...columns], headerRows: [...headerRows] },
    otherSheets: others.map(({ name, filledRows }) => ({ name, filledRows })),
    rows: shown.map(({ row, body }) => rowOf(row, body, openDecisions(r, row.rowNo, row.decisions), known)),
    more: rows.length > ROWS,
  }
}

type Named = Row['known'][number]

/** How women of Titian that a row may be are called, and from when until when they were here. */
async function knownOf(ctx: Ctx, caseIds: readonly string[]): Promise<Map<string, Omit<Named, 'clientId'>>> {
  if (caseIds.length === 0) return new Map()
  const labels = await labelsOf(ctx, caseIds)
  const rows = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'admittedOn', 'closedOn'])
    .where('caseId', 'in', [...new Set(caseIds)])
    .execute()
  return new Map(
    rows.map(({ caseId, admittedOn, closedOn }) => [
      caseId,
      { caseId, label: labels.get(caseId)?.label ?? '–', from: admittedOn, until: closedOn },
    ]),
  )
}

type Stored = Pick<Row, 'weight' | 'version' | 'openQuestions' | 'outcome' | 'caseId'> & { rowNo: number }

function rowOf(
  s: Stored,
  body: RowBody | null,
  decisions: Row['decisions'],
  known: ReadonlyMap<string, Omit<Named, 'clientId'>>,
): Row {
  const { weight, version, openQuestions, outcome, caseId } = s
  const base = { row: s.rowNo, weight, version, openQuestions, outcome, caseId, decisions }
  if (body?.kind !== 'row') {
    const ignored = body?.kind === 'ignored' ? { reason: body.reason, text: body.text } : null
    return { ...base, shown: {}, values: {}, problems: [], known: [], ignored }
  }
  const { shown, values, problems } = body.checked
  return {
    ...base,
    shown: { ...shown },
    values: Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined)),
    problems: problems.map((p) => ({ ...p, params: { ...p.params }, choices: p.choices?.map((c) => ({ ...c })) })),
    known: body.known.flatMap((k) => {
      const found = known.get(k.caseId)
      return found ? [{ ...found, clientId: k.clientId }] : []
    }),
    ignored: null,
  }
}
