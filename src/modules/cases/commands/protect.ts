import type { AddressForm } from '../../../kernel/address-form.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { lockKeys } from '../../../platform/seal/case-keys.ts'
import { codeOf } from '../code-name.ts'
import { cases } from '../contract.ts'
import { events } from '../events.ts'
import { getCase, writeReason } from '../facts/case.ts'
import type { Display } from '../facts/labels.ts'
import { displayPlace, openDisplay } from '../facts/labels.ts'
import { mustDecideFor } from '../facts/team.ts'
import type { Ports } from '../ports.ts'

/**
 * Protecting (or no longer): the display and identity keys are made anew, wrapped to other groups, and what they sealed is
 * sealed again. Until then the old wraps would still open.
 */
export const protect =
  ({ resealers }: Pick<Ports, 'resealers'>) =>
  async (ctx: Ctx, input: { caseId: string; isProtected: boolean; reason: string }) => {
    await mustDecideFor(ctx, input.caseId)
    await lockKeys(ctx.seal, input.caseId)
    const c = await getCase(ctx, input.caseId)
    if (c.isProtected === input.isProtected) throw new Refusal('already_so')
    const old = await ctx.db
      .selectFrom('caseDisplays')
      .select('callName')
      .where('caseId', '=', c.caseId)
      .executeTakeFirst()
    const display = old
      ? await ctx.seal.openJson<Display>('display', c.caseId, displayPlace(c.caseId), old.callName)
      : null
    if (!display) throw new Refusal('not_allowed')
    await writeReason(ctx, c.caseId, 'protection', input.reason)
    const codeName = input.isProtected ? (c.codeName ?? (await nextCode(ctx))) : c.codeName
    await ctx.door('retire_keys', c.caseId)
    await ctx.db
      .updateTable('cases')
      .set({ isProtected: input.isProtected, codeName, version: c.version + 1 })
      .where('caseId', '=', c.caseId)
      .execute()
    const callName = await ctx.seal.sealJson('display', c.caseId, displayPlace(c.caseId), display)
    await ctx.db
      .updateTable('caseDisplays')
      .set({ callName, isProtected: input.isProtected })
      .where('caseId', '=', c.caseId)
      .execute()
    for (const reseal of resealers) await reseal(ctx, c.caseId, input.isProtected)
    await ctx.door('drop_old_wraps', c.caseId)
    await ctx.record(input.isProtected ? events.protected : events.unprotected, { caseId: c.caseId })
    return { codeName: input.isProtected ? codeName : null }
  }

/** "0-7": the next free number. It tells colleagues apart and tells a stranger nothing, not even how her name begins. */
export async function nextCode(ctx: Ctx): Promise<string> {
  const { rows } = await ctx.client.query<{ n: number }>(
    `select coalesce(max(split_part(code_name, '-', 2)::int), 0) + 1 as n from cases where code_name ~ '^0-[0-9]+$'`,
  )
  return codeOf(rows[0]?.n ?? 1)
}

export async function rename(
  ctx: Ctx,
  input: { caseId: string; honorific: AddressForm; callName: string; birthYear: number | null; version: number },
) {
  const { caseId, version, ...display } = input
  await getCase(ctx, caseId)
  const turned = await ctx.db
    .updateTable('cases')
    .set({ version: version + 1 })
    .where('caseId', '=', caseId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (turned.numUpdatedRows === 0n)
    throw clash(cases.rename, async (again) => {
      const [now, { version }] = [await openDisplay(again, caseId), await getCase(again, caseId)]
      return now && { ...now, version }
    })
  const callName = await ctx.seal.sealJson('display', caseId, displayPlace(caseId), display)
  const changed = await ctx.db
    .updateTable('caseDisplays')
    .set({ callName })
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw new Refusal('not_allowed')
  await ctx.record(events.renamed, { caseId })
  return {}
}
