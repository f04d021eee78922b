import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { giveTime } from '../../platform/http/long-work.ts'
import type { FinalCandidate } from '../sheets/apply-decisions.ts'
import type { Decision } from '../sheets/decisions.ts'
import { sayProblem } from '../sheets/say-problem.ts'
import { events } from './events.ts'
import { rememberLayout } from './layouts.ts'
import { type OpenedRow, settleList } from './settle.ts'
import { getList, openDecisions, openRow, type RowBody } from './store.ts'
import { writeAccounts } from './write-accounts.ts'

/** What a settled list hands over: people as they were decided on, their rows as they were read, how many the sender counts. */
export type Handed = {
  candidates: readonly FinalCandidate[]
  rows: ReadonlyMap<number, OpenedRow>
  stated: number
}
/** What became of them: rows and the cases they are now, rows of women who are here already. */
type Taken = {
  taken: ReadonlyMap<number, string>
  here: ReadonlyMap<number, string>
  details: Readonly<Record<string, string>>
}

/**
 * A person confirms a list: whoever takes it is handed its people, and every row of the sheet gets its account. What
 * `take` makes of them is its own matter, but for events, which come after everything else.
 */
export async function handOver(
  ctx: Ctx,
  asked: { listId: string; version: number },
  take: (handed: Handed) => Promise<Taken>,
) {
  const list = await getList(ctx, asked.listId, true)
  if (list.state !== 'draft') throw new Refusal('list_settled')
  if (list.version !== asked.version) throw new Refusal('stale_version')
  await giveTime(ctx)
  const { settled, rows } = await settleList(ctx, list)
  const { taken, here, details } = await take({
    candidates: settled.candidates,
    rows,
    stated: list.headDoc.letter.statedTotal ?? list.rowsRead,
  })
  await writeAccounts(ctx, list.listId, settled.accounts, taken, here)
  if (list.headDoc.byHand)
    await rememberLayout(ctx, { fingerprint: list.headDoc.fingerprint, mapping: list.headDoc.mapping })
  await ctx.db
    .updateTable('referralLists')
    .set({
      state: 'confirmed',
      version: list.version + 1,
      settledBy: ctx.actor.personId,
      settledAt: ctx.now.toString(),
    })
    .where('listId', '=', list.listId)
    .execute()
  const count = (outcome: string) => settled.accounts.filter((a) => a.outcome === outcome).length
  const counts = {
    imported: taken.size,
    merged: count('merged'),
    setAside: count('set_aside'),
    alreadyHere: here.size,
  }
  await ctx.record(events.confirmed, { subject: ['referral_lists', list.listId], details: { ...details, ...counts } })
  return counts
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
