import { Refusal } from '../../../kernel/refusal.ts'
import { listSheet } from '../../../platform/excel/list-sheet.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openSharedFile } from '../../../platform/seal/shared-file.ts'
import { approvedNeeds } from '../../needs/facts.ts'
import { answerOf } from '../answer.ts'
import { events } from '../events.ts'
import { listWords } from '../list-words.ts'
import { requestList } from '../lists/requests.ts'
import { missingOf, PROOFS_OF, STATES, type State, waiting, warningsOf, yearsToSpend } from '../rules.ts'
import { getRequest, paymentsOf, proofsOf, requestOf, requestsOf, standingLines, yearsWithRequests } from './rows.ts'

async function lines(ctx: Ctx, year: number) {
  const found = await requestsOf(ctx, year)
  const standing = await standingLines(ctx, year, found)
  return found
    .map((r) => requestOf(ctx, r, standing))
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || b.no - a.no)
}

export async function book(ctx: Ctx, { year = ctx.today.year }: { year?: number | undefined }) {
  const open = yearsToSpend(ctx.today)
  const years = [...new Set([...open, ...(await yearsWithRequests(ctx))])].toSorted((a, b) => b - a)
  return { year, years, requests: await lines(ctx, year), mayAsk: ctx.can('spending.ask') && open.includes(year) }
}

export async function sheet(ctx: Ctx, { year, state }: { year: number; state?: State | undefined }) {
  const wanted = (await lines(ctx, year)).filter((r) => state === undefined || r.state === state)
  return listSheet(ctx, requestList, wanted, listWords, events.list_taken_out)
}

export async function ground(ctx: Ctx, { year }: { year: number }) {
  const standing = await standingLines(ctx, year, await requestsOf(ctx, year))
  return { hasPlan: standing !== null, lines: standing ?? [], needs: await approvedNeeds(ctx) }
}

export async function one(ctx: Ctx, { requestId }: { requestId: string }) {
  const r = await getRequest(ctx, requestId)
  const others = (await requestsOf(ctx, r.year)).filter((o) => o.requestId !== requestId)
  const standing = await standingLines(ctx, r.year, [...others, r])
  const before = await standingLines(ctx, r.year, others)
  const lineOf = (all: typeof standing) => all?.find((l) => l.lineKey === r.lineKey) ?? null
  const proofs = await proofsOf(ctx, requestId)
  const payments = await paymentsOf(ctx, requestId)
  const pays = ctx.can('spending.pay')
  const isOpen = r.state === 'approved'
  return {
    ...requestOf(ctx, r, standing),
    ...{ line: lineOf(standing), needId: r.needId, decision: r.decision },
    warnings: [...warningsOf(r.amountRupiah, lineOf(before), standing !== null)],
    ...{ decidedBy: r.decider, decidedAt: r.decidedAt, answer: await answerOf(ctx, r) },
    ...{ closedBy: r.closer, closedAt: r.closedAt },
    needed: [...PROOFS_OF[r.kind]],
    proofs,
    payments: payments.map((p) => ({
      ...p,
      standsRupiah:
        p.correctsId === null
          ? payments
              .filter((c) => c.paymentId === p.paymentId || c.correctsId === p.paymentId)
              .reduce((n, c) => n + c.amountRupiah, 0)
          : 0,
    })),
    mayDecide: r.state === 'asked' && ctx.can('spending.approve') && r.askedBy !== ctx.actor.personId,
    mayProve: pays && r.state !== 'declined' && r.state !== 'closed' && r.state !== 'withdrawn',
    mayPay: pays && isOpen && r.decidedBy !== ctx.actor.personId && missingOf(r.kind, waiting(proofs)).length === 0,
    mayCorrect: pays,
    mayClose: pays && isOpen,
    mayWithdraw: r.state === 'asked' && ctx.can('spending.ask') && r.askedBy === ctx.actor.personId,
  }
}

export const scanPlace = (proofId: string) => ({ table: 'spend_proofs', row: proofId, column: 'file' })

export async function scan(ctx: Ctx, { proofId }: { proofId: string }) {
  const row = await ctx.db
    .selectFrom('spendProofs')
    .select(['format', 'file', 'kind'])
    .where('proofId', '=', proofId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  const bytes = row?.file ? await openSharedFile(ctx, 'money', scanPlace(proofId), row.file) : null
  if (!row || !bytes) throw new Refusal('not_found')
  await ctx.client.query(`select sec.log_read(null, 'identity', 'spending.scan', 1, $1)`, [ctx.now.toString()])
  const type = row.format === 'pdf' ? 'application/pdf' : `image/${row.format}`
  return { fileName: `bukti-${proofId.slice(-6)}.${row.format}`, type, base64: bytes.toString('base64') }
}
