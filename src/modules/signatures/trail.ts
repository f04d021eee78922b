import { createHash } from 'node:crypto'
import { momentIn } from '../../kernel/dates.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { staffOf } from '../access/facts.ts'
import type { Stroke, Way } from './rules.ts'

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Somebody of the house who works here today, and not whoever holds the device. */
export async function witnessOf(ctx: Ctx, witnessId: string): Promise<string> {
  if (witnessId === ctx.actor.personId) throw new Refusal('glass_witness_is_you')
  if (!(await staffOf(ctx, HOUSE_STAFF)).some((p) => p.personId === witnessId)) throw new Refusal('no_such_colleague')
  return personOf(ctx, witnessId)
}

async function personOf(ctx: Ctx, personId: string): Promise<string> {
  const row = await ctx.db
    .selectFrom('people')
    .select(['name', 'position'])
    .where('personId', '=', personId)
    .where('isActive', '=', true)
    .executeTakeFirst()
  if (!row) throw new Refusal('no_such_colleague')
  return [row.name, row.position].filter(Boolean).join(', ')
}

const WITH: Readonly<Record<Way, string>> = { finger: 'jari di layar', pen: 'pena di layar', mouse: 'tetikus' }
const DEVICES = { shared: 'komputer bersama', personal: 'gawai sendiri milik petugas' } as const

type Signed = { title: string; number: string | null }
type Drawn = { sha256: string; way: Way; strokes: readonly Stroke[] }

/** The page behind the receipt, in the words of the paper. */
export async function trailOf(
  ctx: Ctx,
  paper: Signed,
  o: Drawn,
  { signer, witness }: { signer: string; witness: string },
) {
  return {
    ...{ naskah: paper.title, nomor: paper.number, sidik: o.sha256, penanda: signer },
    waktu: momentIn(ctx.now, ctx.zone),
    cara: `${WITH[o.way]}, ${o.strokes.length} goresan`,
    perangkat: DEVICES[ctx.device],
    petugas: await personOf(ctx, ctx.actor.personId),
    saksi: witness,
  }
}
