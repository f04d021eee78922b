import type { Ctx } from '../../platform/http/context.ts'
import { noteLetterTaken } from '../downloads/facts.ts'
import { namesOfAll } from '../staff/facts.ts'
import type { Ports, Signable } from './ports.ts'
import { whyOnPaper } from './rules.ts'

/** The name that stands where she signs, or null when the paper was not opened. */
export function signerOn(page: Record<string, unknown> | null, { signs }: Pick<Signable, 'signs'>): string | null {
  if (!page || signs === null) return null
  const there = signs
    .split('.')
    .reduce<unknown>((v, key) => (typeof v === 'object' && v !== null ? Reflect.get(v, key) : undefined), page)
  const name = typeof there === 'object' && there !== null ? Reflect.get(there, 'nama') : null
  return typeof name === 'string' && name !== '' ? name : null
}

export const ofLetter =
  (ports: Ports) =>
  async (ctx: Ctx, { letterId }: { letterId: string }) => {
    const letter = await ports.letter(ctx, letterId)
    const { paper, number, subject, state, sha256 } = letter
    const page = letter.sha256 === null ? null : await ports.issuedPage(ctx, letterId)
    const glass = page && (await ports.glassOf(ctx, letterId))
    const nameOf = await namesOfAll(ctx)
    const aside = await withdrawn(ctx, letterId)
    const certified = page ? await ports.certifiedOf(ctx, letterId) : []
    return {
      ...{ paper, number, subject, state, sha256, mayOpen: page !== null },
      why: whyOnPaper(letter),
      signer: signerOn(page, letter),
      glass: glass && {
        at: glass.at,
        by: nameOf(glass.by) ?? '',
        witness: nameOf(glass.words.witnessId) ?? '',
        way: glass.words.way,
        sha256: glass.words.of,
      },
      certified: certified.map((f) => {
        const w = aside.find((a) => a.fileId === f.fileId)
        return {
          ...{ ...f, by: nameOf(f.by) ?? '' },
          aside: w ? { at: w.withdrawnAt, by: nameOf(w.withdrawnBy) ?? '', reason: w.reason } : null,
        }
      }),
    }
  }

const withdrawn = (ctx: Ctx, letterId: string) =>
  ctx.db
    .selectFrom('certifiedWithdrawals')
    .select(['fileId', 'reason', 'withdrawnAt', 'withdrawnBy'])
    .where('letterId', '=', letterId)
    .execute()

const sent = ({ fileName, bytes, sha256 }: Awaited<ReturnType<Ports['glassFile']>>) => ({
  ...{ fileName, type: 'application/pdf', base64: bytes.toString('base64'), sha256 },
})

export const copy =
  (ports: Ports) =>
  async (ctx: Ctx, { letterId }: { letterId: string }) => {
    const file = await ports.glassFile(ctx, letterId)
    await noteLetterTaken(ctx, await ports.letter(ctx, letterId), 'glass')
    return sent(file)
  }

export const certifiedFile =
  (ports: Ports) =>
  async (ctx: Ctx, { letterId, fileId }: { letterId: string; fileId: string }) => {
    const file = await ports.certifiedFile(ctx, letterId, fileId)
    await noteLetterTaken(ctx, await ports.letter(ctx, letterId), 'certified')
    return sent(file)
  }
