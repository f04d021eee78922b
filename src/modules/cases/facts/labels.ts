import type { AddressForm } from '../../../kernel/address-form.ts'
import { HOUSE_STAFF } from '../../../kernel/roles.ts'
import { allows, role } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'

/** What colleagues call her; sealed in the class "display". */
export type Display = { honorific: AddressForm; callName: string; birthYear: number | null }

/** How she stands on a list: her name, or the code of a protected woman, or the register number when the name is not ours to see. */
export type Label = {
  caseId: string
  label: string
  honorific: string | null
  isProtected: boolean
  birthYear: number | null
}

export const displayPlace = (caseId: string) => ({ table: 'case_displays', row: caseId, column: 'call_name' })

type Named = {
  caseId: string
  isProtected: boolean
  codeName: string | null
  registerNo: string | null
  callName?: string | null
}

/** Who is told the code of a protected woman. To whoever reads no name of anybody it would say that she is one: to her all are numbers. */
const knowsNames = role(...HOUSE_STAFF)

/** Labels for rows that carry the sealed display name (null when the row was not visible). */
export async function labelsFor(ctx: Ctx, rows: readonly Named[]): Promise<Map<string, Label>> {
  const knows = allows(knowsNames, ctx.actor, {})
  const opened = await ctx.seal.openAll(
    'display',
    rows.map((r) => (r.callName ? { caseId: r.caseId, place: displayPlace(r.caseId), envelope: r.callName } : null)),
  )
  return new Map(
    rows.map((r, i) => {
      const text = opened[i]
      const d = text ? (JSON.parse(text) as Display) : null // sealed by openCase
      const isProtected = r.isProtected && knows
      const label = isProtected && r.codeName ? r.codeName : d ? d.callName : (r.registerNo ?? '–')
      return [
        r.caseId,
        {
          caseId: r.caseId,
          label,
          honorific: isProtected ? null : (d?.honorific ?? null),
          isProtected,
          birthYear: d?.birthYear ?? null,
        },
      ]
    }),
  )
}

/** What colleagues call her, also where she is protected; null for whom it is sealed. For looking whether a paper says it. */
export async function openDisplay(ctx: Ctx, caseId: string): Promise<Display | null> {
  const row = await ctx.db.selectFrom('caseDisplays').select('callName').where('caseId', '=', caseId).executeTakeFirst()
  return row ? ctx.seal.openJson<Display>('display', caseId, displayPlace(caseId), row.callName) : null
}

/** Labels of cases by id, for modules whose rows carry only the case. */
export async function labelsOf(ctx: Ctx, caseIds: readonly string[]): Promise<Map<string, Label>> {
  if (caseIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('cases')
    .leftJoin('caseDisplays', (j) =>
      j.onRef('caseDisplays.centreId', '=', 'cases.centreId').onRef('caseDisplays.caseId', '=', 'cases.caseId'),
    )
    .select(['cases.caseId', 'cases.isProtected', 'cases.codeName', 'cases.registerNo', 'caseDisplays.callName'])
    .where('cases.caseId', 'in', [...new Set(caseIds)])
    .execute()
  return labelsFor(ctx, rows)
}
