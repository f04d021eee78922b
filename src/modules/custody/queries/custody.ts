import { allows } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { lastLine, stillKept } from '../facts.ts'
import { custody } from '../policy.ts'
import type { Ports } from '../ports.ts'
import { openThing } from '../thing.ts'

const PAGE = 50

const mayRemove = (ctx: Ctx, caseId: string, takenBy: string) =>
  allows(custody.tables.belonging_pictures.delete, ctx.actor, {
    ...{ centre_id: ctx.actor.centreId, case_id: caseId, taken_by: takenBy },
  })

export const ofCase =
  ({ isLeaving }: Pick<Ports, 'isLeaving'>) =>
  async (ctx: Ctx, { caseId }: { caseId: string }) => {
    await getCase(ctx, caseId)
    const rows = await ctx.db
      .selectFrom('belongings as b')
      .innerJoin('people as r', (j) =>
        j.onRef('r.centreId', '=', 'b.centreId').onRef('r.personId', '=', 'b.receivedBy'),
      )
      .leftJoin('people as s', (j) =>
        j.onRef('s.centreId', '=', 'b.centreId').onRef('s.personId', '=', 'b.secondPersonId'),
      )
      .leftJoin('belongingPictures as f', (j) =>
        j.onRef('f.centreId', '=', 'b.centreId').onRef('f.belongingId', '=', 'b.belongingId'),
      )
      .select([
        'b.belongingId',
        'b.body',
        'b.quantity',
        'b.kept',
        'b.envelopeNo',
        'b.valueRupiah',
        'b.receivedAt',
        'r.callName as receivedBy',
        's.callName as secondPerson',
        'b.returnedAt',
        'b.returnedTo',
        'b.version',
        'f.takenBy',
      ])
      .where('b.caseId', '=', caseId)
      .orderBy('b.receivedAt')
      .orderBy('b.belongingId')
      .limit(500)
      .execute()
    const belongings = []
    for (const { body, takenBy, ...row } of rows) {
      const thing = await openThing(ctx, { belongingId: row.belongingId, body }, caseId)
      belongings.push({
        ...row,
        item: thing?.item ?? null,
        condition: thing?.condition ?? null,
        hasPicture: takenBy !== null && thing !== null,
        mayRemovePicture: takenBy !== null && mayRemove(ctx, caseId, takenBy),
      })
    }
    belongings.sort(
      (a, b) => a.receivedAt.localeCompare(b.receivedAt) || (a.item ?? '').localeCompare(b.item ?? '', 'id'),
    )
    const { things, balanceRupiah } = await stillKept(ctx, caseId)
    return { belongings, stillHere: things, balanceRupiah, isLeaving: await isLeaving(ctx, caseId) }
  }

export async function balance(ctx: Ctx, { caseId }: { caseId: string }) {
  await getCase(ctx, caseId)
  const last = await lastLine(ctx, caseId)
  return { balanceRupiah: last?.balanceRupiah ?? 0, lines: last?.seq ?? 0 }
}

export async function savings(ctx: Ctx, { caseId, beforeSeq }: { caseId: string; beforeSeq?: number | undefined }) {
  const { balanceRupiah } = await balance(ctx, { caseId })
  const rows = await ctx.db
    .selectFrom('savingsEntries as e')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'e.centreId').onRef('p.personId', '=', 'e.personId'))
    .select([
      'e.seq',
      'e.kind',
      'e.amountRupiah',
      'e.balanceRupiah',
      'e.correctsSeq',
      'e.signedHow',
      'e.at',
      'p.callName as by',
    ])
    .where('e.caseId', '=', caseId)
    .$if(beforeSeq !== undefined, (q) => q.where('e.seq', '<', beforeSeq ?? 0))
    .orderBy('e.seq', 'desc')
    .limit(PAGE + 1)
    .execute()
  return { balanceRupiah, lines: rows.slice(0, PAGE), more: rows.length > PAGE }
}
