import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { SealError } from '../../platform/seal/seal-error.ts'
import { boundTo, boundToDraft } from './boxes.ts'
import type { outbox } from './contract.ts'
import { pictureOf } from './facts.ts'
import { KEPT } from './rules.ts'

export function key(ctx: Ctx) {
  if (ctx.device !== 'personal') throw new Refusal('not_personal')
  return Promise.resolve({ publicKey: ctx.seal.ownPublicKey() })
}

type Box = z.output<typeof outbox.open.input>

/** Never stored and never logged: her own text goes back to her own page, which sends it on. */
export async function open(ctx: Ctx, { entryId, kind, box }: Box) {
  const opened = opening<z.output<typeof outbox.open.output>>(ctx, box, boundTo(ctx.actor.personId, entryId, kind))
  if (KEPT[opened.path] !== kind) throw new Refusal('box_closed')
  return opened
}

type DraftBox = z.output<typeof outbox.openDraft.input>

export const openDraft = async (ctx: Ctx, { draftId, box }: DraftBox) =>
  opening<z.output<typeof outbox.openDraft.output>>(ctx, box, boundToDraft(ctx.actor.personId, draftId))

function opening<T>(ctx: Ctx, box: string, bound: readonly string[]): T {
  try {
    return JSON.parse(ctx.seal.openBox(box, bound)) as T // whoever knows her public key can seal one; parsed by the contract before it leaves
  } catch (error) {
    if (error instanceof SealError || error instanceof SyntaxError) throw new Refusal('box_closed')
    throw error
  }
}

export async function parts(ctx: Ctx, { entryId }: { entryId: string }) {
  const rows = await ctx.db
    .selectFrom('outboxParts')
    .select('partNo')
    .where('personId', '=', ctx.actor.personId)
    .where('entryId', '=', entryId)
    .execute()
  return { have: rows.map((r) => r.partNo) }
}

export const picture = async (ctx: Ctx, { entryId }: { entryId: string }) => ({
  base64: await pictureOf(ctx, entryId),
})

export const placeOf = (ctx: Ctx, entryId: string, column: 'body' | 'refused') => ({
  table: 'outbox_asides',
  row: `${ctx.actor.personId}/${entryId}`,
  column,
})

export async function asides(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('outboxAsides')
    .select(['entryId', 'kind', 'endpoint', 'body', 'refused', 'writtenAt'])
    .where('personId', '=', ctx.actor.personId)
    .where('settledAt', 'is', null)
    .orderBy('writtenAt')
    .limit(100)
    .execute()
  return {
    asides: rows.map(({ entryId, kind, endpoint, writtenAt, body, refused }) => ({
      ...{ entryId, kind, path: endpoint, writtenAt },
      body: ctx.seal.openOwn(placeOf(ctx, entryId, 'body'), body),
      refused: ctx.seal.openOwn(placeOf(ctx, entryId, 'refused'), refused),
    })),
  }
}
