import type { Ctx } from '../../platform/http/context.ts'
import type { CandidateDraft } from '../sheets/candidate-draft.ts'
import type { Ports } from './ports.ts'
import type { Known } from './store.ts'

/**
 * Women whom rows of a list may be, by row: an equal NIK in a file of this house. One whose identity is protected is not
 * among them for whom her name is closed; the coordinator finds such a pair among the likely duplicates.
 */
export async function knownWomen(
  ctx: Ctx,
  { casesByNik }: Ports,
  drafts: readonly CandidateDraft[],
): Promise<Map<number, Known[]>> {
  const found = await casesByNik(
    ctx,
    drafts.map((d) => d.nik),
  )
  const ids = [...new Set([...found.values()].flat())]
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'clientId', 'isProtected', 'state'])
    .where('caseId', 'in', ids)
    .execute()
  const leads = ctx.actor.roles.some((r) => r === 'head' || r === 'coordinator')
  const seen = new Map(
    rows.filter((r) => !r.isProtected || leads || ctx.actor.caseload.includes(r.caseId)).map((r) => [r.caseId, r]),
  )
  const known = new Map<number, Known[]>()
  for (const [index, caseIds] of found) {
    const byClient = new Map<string, Known>()
    for (const caseId of caseIds) {
      const c = seen.get(caseId)
      if (!c) continue
      const isHere = c.state !== 'closed' && c.state !== 'aftercare'
      if (isHere || !byClient.get(c.clientId)?.isHere) byClient.set(c.clientId, { id: c.clientId, isHere, caseId })
    }
    const row = drafts[index]?.row
    if (row !== undefined && byClient.size > 0) known.set(row, [...byClient.values()])
  }
  return known
}
