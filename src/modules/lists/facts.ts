import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { FinalCandidate } from '../sheets/apply-decisions.ts'
import type { Decision } from '../sheets/decisions.ts'
import { sayProblem } from '../sheets/say-problem.ts'
import { categoriesOf, meant, rememberedCodes } from './codes.ts'
import { events } from './events.ts'
import { rememberLayout } from './layouts.ts'
import { type OpenedRow, settleList } from './settle.ts'
import { getList, openDecisions, openRow, type RowBody } from './store.ts'
import { type Account, countAccounts, writeAccounts } from './write-accounts.ts'

/** What a portion of a settled list hands over: people as they were decided on, and their rows as they were read. */
export type Handed = { candidates: readonly FinalCandidate[]; rows: ReadonlyMap<number, OpenedRow> }
/** What became of them: rows and the cases they are now, rows of women who are here already. */
type Taken = { taken: ReadonlyMap<number, string>; here: ReadonlyMap<number, string> }
type Counts = { imported: number; merged: number; setAside: number; alreadyHere: number; left: number }

const PORTION = 300

/**
 * A person confirms a list: from now on nothing of it can be decided otherwise, rows that are nobody have their account, and its people
 * wait to be taken portion by portion. Answers with how many the sender counts.
 *
 * @throws Refusal `list_settled`, `stale_version`, `list_not_decided`
 */
export async function beginHandOver(ctx: Ctx, asked: { listId: string; version: number }): Promise<{ stated: number }> {
  const list = await getList(ctx, asked.listId, true)
  if (list.state !== 'draft') throw new Refusal('list_settled')
  if (list.version !== asked.version) throw new Refusal('stale_version')
  const { settled } = await settleList(ctx, list)
  const known = settled.accounts.flatMap((a): Account[] => {
    if (a.outcome === 'imported') return []
    if (a.outcome === 'merged') return [{ row: a.row, outcome: null, into: a.into, caseId: null }]
    return [{ row: a.row, outcome: a.outcome, into: null, caseId: null }]
  })
  await writeAccounts(ctx, list.listId, known)
  if (list.headDoc.byHand)
    await rememberLayout(ctx, { fingerprint: list.headDoc.fingerprint, mapping: list.headDoc.mapping })
  await setState(ctx, list, { state: 'saving' })
  await ctx.record(events.saving_begun, {
    subject: ['referral_lists', list.listId],
    details: { rows: settled.candidates.length },
  })
  return { stated: list.headDoc.letter.statedTotal ?? list.rowsRead }
}

/** Is this list on its way over? Null for whom it is not there. */
export async function listState(ctx: Ctx, listId: string) {
  const list = await ctx.db
    .selectFrom('referralLists')
    .select('state')
    .where('listId', '=', listId)
    .forUpdate()
    .executeTakeFirst()
  return list?.state ?? null
}

/**
 * The next portion of a list that is on its way over, in a transaction of its own: whoever takes it is handed its people, and every row
 * gets its account. What came before stands, whatever happens to this one; two who ask at once wait for each other.
 */
export async function handPortion(
  ctx: Ctx,
  listId: string,
  details: Readonly<Record<string, string>>,
  take: (handed: Handed) => Promise<Taken>,
): Promise<Counts> {
  const list = await getList(ctx, listId, true)
  if (list.state !== 'saving') throw new Refusal('list_settled')
  const rows = await nextRows(ctx, listId)
  if (rows.length > 0) {
    const portion = await settleList(ctx, list, rows)
    const meanings = await rememberedCodes(ctx)
    const candidates = portion.settled.candidates.map((c) => ({
      ...c,
      categories: [...new Set([...c.categories, ...meant(c.problemCodes, meanings)])],
    }))
    const { taken, here } = await take({ candidates, rows: portion.rows })
    const caseOf = (row: number) => here.get(row) ?? taken.get(row) ?? null
    await writeAccounts(
      ctx,
      listId,
      portion.settled.accounts.map((a) => ({
        row: a.row,
        outcome: here.has(a.row) ? ('already_here' as const) : a.outcome,
        into: a.outcome === 'merged' ? a.into : null,
        caseId: caseOf(a.outcome === 'merged' ? a.into : a.row),
      })),
    )
  }
  const counts = await countAccounts(ctx, listId)
  const { left, ...sums } = counts
  const subject = ['referral_lists', listId] as const
  if (left > 0) {
    await setState(ctx, list, { state: 'saving' })
    await ctx.record(events.portion_saved, { subject, details: { rows: rows.length } })
    return counts
  }
  await setState(ctx, list, { state: 'confirmed', settledBy: ctx.actor.personId, settledAt: ctx.now.toString() })
  await ctx.record(events.confirmed, { subject, details: { ...details, ...sums } })
  return counts
}

/** What a line of a list means by today's meaning of its codes. */
export const groupsOf = categoriesOf

type State = { state: 'saving' } | { state: 'confirmed'; settledBy: string; settledAt: string }
const setState = (ctx: Ctx, list: { listId: string; version: number }, state: State) =>
  ctx.db
    .updateTable('referralLists')
    .set({ ...state, version: list.version + 1 })
    .where('listId', '=', list.listId)
    .execute()

/** Rows of people that have no account yet, and those that are merged into them. */
async function nextRows(ctx: Ctx, listId: string): Promise<number[]> {
  const { rows } = await ctx.client.query<{ row_no: number }>(
    `with next as (select row_no from list_rows where list_id = $1 and outcome is null and into_row is null order by row_no limit $2)
     select l.row_no from list_rows l where l.list_id = $1 and (l.row_no in (select row_no from next) or l.into_row in (select row_no from next)) order by l.row_no`,
    [listId, PORTION],
  )
  return rows.map((r) => r.row_no)
}

type Person = Extract<RowBody, { kind: 'person' }>

/** Lists that wait for somebody to go on. */
export async function countDrafts(ctx: Ctx): Promise<number> {
  const drafts = await ctx.db
    .selectFrom('referralLists')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('state', '=', 'draft')
    .executeTakeFirstOrThrow()
  return Number(drafts.n)
}

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
