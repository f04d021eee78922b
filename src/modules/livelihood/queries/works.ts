import type { StoredOf } from '../../../kernel/form.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openDoc, openDocs } from '../../../platform/seal/bodies.ts'
import { employersFor, type Whereabouts, workplacesOf } from '../../partners/facts.ts'
import { openForLiving } from '../facts.ts'
import type { workForm } from '../forms/work.ts'
import { hourlyOf } from '../rules.ts'

export type WorkDoc = StoredOf<typeof workForm> & { ended?: string | undefined }

export async function getWork(ctx: Ctx, workId: string) {
  const row = await ctx.db.selectFrom('workPlacements').selectAll().where('workId', '=', workId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
type Row = Awaited<ReturnType<typeof getWork>>

export const workDoc = (ctx: Ctx, row: Pick<Row, 'caseId' | 'workId' | 'body'>): Promise<WorkDoc | null> =>
  openDoc<WorkDoc>(ctx, 'narrative', 'work_placements', { caseId: row.caseId, id: row.workId, body: row.body })

/** What stands beside the rows of her book: where it is, and how much room there is. */
async function besideOf(ctx: Ctx, caseId: string) {
  const places = await workplacesOf(ctx, caseId)
  const isWith = [...places.values()].some((p) => p.partnerId !== null)
  const employers = isWith && ctx.can('partners.read') ? await employersFor(ctx, caseId) : []
  return { places, employers }
}
type Beside = Awaited<ReturnType<typeof besideOf>>

/** Rows of before say in their own words where it was; of the others it stands beside them for as long as places are kept. */
const wholeOf = (doc: WorkDoc, where: Whereabouts | null | undefined): WorkDoc => ({ ...doc, ...where })

function shown(row: Row, doc: WorkDoc | null, { places, employers }: Beside) {
  const at = places.get(row.workId)
  const said = doc && wholeOf(doc, at?.said)
  const { partnerId = null, dealId = null } = at ?? {}
  const standing = employers.find((e) => e.partnerId === partnerId) ?? null
  return {
    partner: partnerId === null ? null : { partnerId, dealId, standing },
    ...{ workId: row.workId, version: row.version, kind: row.kind, fromOn: row.fromOn, untilOn: row.untilOn },
    ...{ lookOn: row.lookOn, endedOn: row.endedOn, endedAs: row.endedAs, said },
    hourlyRupiah: hourlyOf(said?.payRupiah, said?.hoursAMonth),
  }
}

export async function shownWork(ctx: Ctx, row: Row) {
  return shown(row, await workDoc(ctx, row), await besideOf(ctx, row.caseId))
}

/** Where she works or worked, the newest first. */
export async function worksOf(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom('workPlacements')
    .selectAll()
    .where('caseId', '=', caseId)
    .orderBy('fromOn', 'desc')
    .orderBy('workId', 'desc')
    .execute()
  const beside = await besideOf(ctx, caseId)
  const docs = await openDocs<WorkDoc>(
    ctx,
    'narrative',
    'work_placements',
    rows.map((r) => ({ caseId: r.caseId, id: r.workId, body: r.body })),
  )
  return rows.map((row, i) => shown(row, docs[i] ?? null, beside))
}

/** Whom she might work with, for the form. */
export async function employers(ctx: Ctx, { caseId }: { caseId: string }) {
  await openForLiving(ctx, caseId)
  return { employers: await employersFor(ctx, caseId), mayAdd: ctx.can('partners.write') }
}
