import type { z } from 'zod'
import { known } from '../../../platform/database/keyset.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openDoc } from '../../../platform/seal/bodies.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import type { register } from '../contract.ts'
import { openKit, openLetter, type PastCase } from '../past.ts'

const PAGE = 50
/** Where a day is not written: after all that are. */
const NO_DAY = '0001-01-01'

/** Whose it was: as this person may see her, else as the row names her. */
async function whose(ctx: Ctx, rows: readonly { caseId: string | null }[]) {
  const labels = await labelsOf(
    ctx,
    rows.flatMap((r) => r.caseId ?? []),
  )
  return (caseId: string | null, name: string | undefined) =>
    caseId ? (labels.get(caseId)?.label ?? null) : (name ?? null)
}

export async function kits(ctx: Ctx, { span, after }: z.output<typeof register.kits.input>) {
  const [on = '', id = ''] = after ? known(after, [{ as: 'date' }, { as: 'uuid' }]) : []
  const { rows } = await ctx.client.query<{
    kit_id: string
    case_id: string | null
    handed_on: string | null
    body: string
    on: string
  }>(
    `select kit_id, case_id, handed_on::text, body, coalesce(handed_on, '${NO_DAY}')::text as "on" from past_kits
     where ($1::date is null or handed_on >= $1) and ($2::date is null or handed_on <= $2)
       and ($3::date is null or (coalesce(handed_on, '${NO_DAY}'), kit_id) < ($3::date, $4::uuid))
     order by coalesce(handed_on, '${NO_DAY}') desc, kit_id desc limit $5`,
    [span?.from ?? null, span?.until ?? null, on || null, id || null, PAGE + 1],
  )
  const shown = rows.slice(0, PAGE)
  const nameOf = await whose(
    ctx,
    shown.map((r) => ({ caseId: r.case_id })),
  )
  const items = await Array.fromAsync(shown, async (r) => {
    const doc = await openKit(ctx, { id: r.kit_id, body: r.body, caseId: r.case_id })
    const { item = null, label = null, serial = null, quantity = null, fund = null, price } = doc ?? {}
    return {
      ...{ kitId: r.kit_id, caseId: r.case_id, item, label, serial, quantity, fund, handedOn: r.handed_on },
      ...{ price: price ? Number(price) : null, whose: nameOf(r.case_id, doc?.name) },
    }
  })
  const last = rows.length > PAGE ? shown.at(-1) : undefined
  return { items, next: last ? [last.on, last.kit_id] : null }
}

export async function letters(ctx: Ctx, { direction, span, after }: z.output<typeof register.letters.input>) {
  const [on = '', id = ''] = after ? known(after, [{ as: 'date' }, { as: 'uuid' }]) : []
  const { rows } = await ctx.client.query<{
    letter_id: string
    case_id: string | null
    dated_on: string | null
    direction: 'in' | 'out'
    body: string
    on: string
  }>(
    `select letter_id, case_id, dated_on::text, direction, body, coalesce(dated_on, '${NO_DAY}')::text as "on" from past_letters
     where ($1::date is null or dated_on >= $1) and ($2::date is null or dated_on <= $2) and ($3::text is null or direction = $3)
       and ($4::date is null or (coalesce(dated_on, '${NO_DAY}'), letter_id) < ($4::date, $5::uuid))
     order by coalesce(dated_on, '${NO_DAY}') desc, letter_id desc limit $6`,
    [span?.from ?? null, span?.until ?? null, direction ?? null, on || null, id || null, PAGE + 1],
  )
  const shown = rows.slice(0, PAGE)
  const nameOf = await whose(
    ctx,
    shown.map((r) => ({ caseId: r.case_id })),
  )
  const items = await Array.fromAsync(shown, async (r) => {
    const doc = await openLetter(ctx, { id: r.letter_id, body: r.body, caseId: r.case_id })
    const { number = null, office = null, subject = null } = doc ?? {}
    return {
      ...{
        letterId: r.letter_id,
        caseId: r.case_id,
        direction: r.direction,
        datedOn: r.dated_on,
        number,
        office,
        subject,
      },
      whose: nameOf(r.case_id, doc?.name),
    }
  })
  const last = rows.length > PAGE ? shown.at(-1) : undefined
  return { items, next: last ? [last.on, last.letter_id] : null }
}

/** What old registers say of her case: her row, and kits and letters about her to whom they open. */
export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  const row = await ctx.db
    .selectFrom('pastCases')
    .select(['rowNo', 'estimated', 'body', 'enteredAt'])
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  const doc = row && (await openDoc<PastCase>(ctx, 'identity', 'past_cases', { caseId, id: caseId, body: row.body }))
  const kitRows = await ctx.db
    .selectFrom('pastKits')
    .select(['kitId as id', 'caseId', 'handedOn', 'body'])
    .where('caseId', '=', caseId)
    .orderBy('handedOn')
    .execute()
  const letterRows = await ctx.db
    .selectFrom('pastLetters')
    .select(['letterId as id', 'caseId', 'datedOn', 'direction', 'body'])
    .where('caseId', '=', caseId)
    .orderBy('datedOn')
    .execute()
  return {
    past: row
      ? {
          ...{ row: row.rowNo, enteredAt: row.enteredAt, estimated: row.estimated },
          written: (doc?.written ?? []).map(([heading, text]) => ({ heading, text })),
        }
      : null,
    kits: await Array.fromAsync(kitRows, async (r) => ({
      item: (await openKit(ctx, r))?.item ?? null,
      on: r.handedOn,
    })),
    letters: await Array.fromAsync(letterRows, async (r) => {
      const { number = null, subject = null } = (await openLetter(ctx, r)) ?? {}
      return { number, subject, direction: r.direction, on: r.datedOn }
    }),
  }
}
