import type { Ctx } from '../../platform/http/context.ts'
import type { getCase } from '../cases/facts/case.ts'
import { openDisplay } from '../cases/facts/labels.ts'
import { openIdentity } from '../clients/facts.ts'
import { sharedRows } from './facts.ts'
import type { House } from './ports.ts'
import type { Reach, Shared } from './rules.ts'

type Case = Awaited<ReturnType<typeof getCase>>

/** She goes by her code where she is protected; else by what was ticked, as far as whoever prints may know it. */
export async function onPaper(ctx: Ctx, c: Case, shared: readonly Shared[]) {
  if (c.isProtected) return { dilindungi: true, kode: c.codeName }
  return { data: sharedRows(shared, await known(ctx, c.caseId), 'lihat kartu yang dibawanya') }
}

/** The nurse holds her name and no paper of hers (domain.md 8.3, B). */
async function known(ctx: Ctx, caseId: string) {
  const who = await openIdentity(ctx, caseId)
  if (who) return who
  const display = await openDisplay(ctx, caseId)
  return { ...(display && { fullName: display.callName }) }
}

/** What the nurse sends she signs herself: whoever leads need not know of it. */
export async function signerOf(ctx: Ctx, c: Case, house: House, reach: Reach) {
  if (reach === 'story' || reach === 'safety') return c.isProtected ? house.neutral.signer : house.head
  const me = await ctx.db
    .selectFrom('people')
    .select(['name', 'position', 'rank', 'nip'])
    .where('personId', '=', ctx.actor.personId)
    .executeTakeFirstOrThrow()
  const { position, rank, nip } = me
  return { jabatan: position ?? 'Perawat', nama: me.name, ...(rank && { pangkat: rank }), ...(nip && { nip }) }
}

export const cityOf = (c: Case, house: House): string => (c.isProtected ? house.neutral.city : house.city)
