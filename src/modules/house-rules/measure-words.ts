import { newId } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openCopy, sealCopies } from '../../platform/seal/copies.ts'
import { holdersOf } from '../access/facts.ts'
import { getCase } from '../cases/facts/case.ts'
import { WORDS } from './rules.ts'

const WHAT = 'measure'
type Of = { measureId: string; caseId: string }

/** Whoever leads, her worker, whoever wrote of it before, and whoever writes now: a copy to each, and to no key of a role. */
export async function write(ctx: Ctx, { measureId, caseId }: Of, kind: (typeof WORDS)[number], text: string) {
  const noteId = newId(ctx.now)
  const { centreId, personId: writtenBy } = ctx.actor
  const { responsibleId } = await getCase(ctx, caseId)
  const leaders = await Array.fromAsync(['head', 'coordinator'] as const, (role) => holdersOf(ctx, role))
  const { rows: before } = await ctx.client.query<{ id: string }>(
    'select reported_by as id from measures where measure_id = $1',
    [measureId],
  )
  const readers = new Set([
    ...leaders.flat(),
    ...(responsibleId ? [responsibleId] : []),
    ...before.map((b) => b.id),
    writtenBy,
  ])
  const copies = await sealCopies(ctx, WHAT, noteId, { text }, [...readers])
  const row = { centreId, noteId, measureId, caseId, kind, writtenBy, writtenAt: ctx.now.toString() }
  await ctx.db
    .insertInto('measureWords')
    .values(copies.map((c) => ({ ...row, ...c })))
    .execute()
}

/** The copies of this reader, in the order of the steps: each is written once. */
export async function wordsOf(ctx: Ctx, measureId: string) {
  const rows = await ctx.db
    .selectFrom('measureWords as w')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'w.centreId').onRef('p.personId', '=', 'w.writtenBy'))
    .select(['w.noteId', 'w.kind', 'w.writtenAt as at', 'p.callName as by', 'w.body'])
    .where('w.measureId', '=', measureId)
    .where('w.personId', '=', ctx.actor.personId)
    .execute()
  rows.sort((a, b) => WORDS.indexOf(a.kind) - WORDS.indexOf(b.kind))
  return rows.map(({ body, noteId, ...r }) => ({
    ...r,
    text: openCopy<{ text: string }>(ctx, WHAT, noteId, body).text,
  }))
}
