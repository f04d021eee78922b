import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { Ports } from '../ports.ts'
import type { Field } from '../rules.ts'
import { numberOf, stateOf } from '../rules.ts'

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('extracts as x')
    .innerJoin('people as a', (j) => j.onRef('a.centreId', '=', 'x.centreId').onRef('a.personId', '=', 'x.askedBy'))
    .leftJoin('people as d', (j) => j.onRef('d.centreId', '=', 'x.centreId').onRef('d.personId', '=', 'x.decidedBy'))
    .select([
      ...([
        'x.extractId',
        'x.kind',
        'x.recipient',
        'x.askedAt',
        'x.expiresOn',
        'x.decision',
        'x.madeAt',
        'x.goneAt',
        'x.withdrawnAt',
        'x.takenAt',
        'x.recalledAs',
      ] as const),
      ...(['x.askedBy as askerId', 'a.callName as askedBy', 'd.callName as decidedBy'] as const),
    ])

export async function register(ctx: Ctx) {
  const found = await rows(ctx).orderBy('x.askedAt', 'desc').limit(300).execute()
  const today = ctx.today.toString()
  return { extracts: found.map((x) => ({ ...x, state: stateOf(x, today) })), mayAsk: ctx.can('extracts.ask') }
}

export async function getExtract(ctx: Ctx, extractId: string) {
  const row = await rows(ctx)
    .select([
      'x.why as reason',
      'x.ethicsNo',
      'x.fields',
      'x.fromOn',
      'x.untilOn',
      'x.recipientKey',
      'x.answer',
      'x.decidedAt',
    ])
    .leftJoin('people as r', (j) => j.onRef('r.centreId', '=', 'x.centreId').onRef('r.personId', '=', 'x.recalledBy'))
    .select(['x.rowsOut', 'x.leftOut', 'x.fileHash'])
    .select(['x.recalledOn', 'x.recalledHow', 'r.callName as recalledBy'])
    .where('x.extractId', '=', extractId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  // the column takes the codes of FIELDS alone
  return { ...row, fields: row.fields as Field[], state: stateOf(row, ctx.today.toString()) }
}

export const one =
  (ports: Ports) =>
  async (ctx: Ctx, { extractId }: { extractId: string }) => {
    const x = await getExtract(ctx, extractId)
    const isMine = x.askerId === ctx.actor.personId
    return {
      ...x,
      no: numberOf(extractId),
      breach: x.state === 'not_back' || x.state === 'recalled' ? await ports.breachOf(ctx, extractId) : null,
      mayDecide: x.state === 'asked' && !isMine && ctx.can('extracts.decide'),
      mayMake: x.state === 'approved' && isMine && ctx.can('extracts.make'),
      mayTake: x.state === 'made' && isMine && ctx.can('extracts.make'),
      mayRecall: (x.state === 'asked_back' || x.state === 'not_back') && ctx.can('extracts.recall'),
    }
  }
