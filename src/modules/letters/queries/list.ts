import type { z } from 'zod'
import { known } from '../../../platform/database/keyset.ts'
import { MOST_ROWS, listSheet as sheet } from '../../../platform/excel/list-sheet.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { openAddressee } from '../addressee.ts'
import type { letters } from '../contract.ts'
import { events } from '../events.ts'
import { listWords } from '../list-words.ts'
import { letterList } from '../lists/letters.ts'
import { TABS, type Tab } from '../rules.ts'

const PAGE = 50
type Input = z.output<typeof letters.list.input>

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('letters')
    .leftJoin('letterNumbers', (j) =>
      j
        .onRef('letterNumbers.centreId', '=', 'letters.centreId')
        .onRef('letterNumbers.letterId', '=', 'letters.letterId'),
    )
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'letters.centreId').onRef('people.personId', '=', 'letters.madeBy'),
    )
    .select([
      'letters.letterId',
      'letters.paper',
      'letters.state',
      'letters.subject',
      'letters.addressee',
      'letters.datedOn',
      'letters.isNeutral',
      'letters.caseId',
      'letters.sentHow',
      'letters.sentOn',
      'letters.cancelReason',
      'letters.madeAt',
      'letters.issuedAt',
      'letters.printedAt',
      'letters.signedAt',
      'letters.filedAt',
      'letters.cancelledAt',
      'letters.certifiedAt',
      'letterNumbers.number',
      'people.callName as madeBy',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

/** Lines of a list: her name or code as this reader may see it, and since when the letter stands where it stands. */
async function shown(ctx: Ctx, found: readonly Row[]) {
  const labels = await labelsOf(
    ctx,
    found.flatMap((r) => r.caseId ?? []),
  )
  const addressees = await Array.fromAsync(found, (r) => openAddressee(ctx, r))
  return found.map(({ madeAt, issuedAt, printedAt, signedAt, filedAt, cancelledAt, ...r }, i) => {
    const label = r.caseId ? labels.get(r.caseId) : undefined
    return {
      ...r,
      addressee: addressees[i] ?? null,
      label: label ? [label.honorific, label.label].filter(Boolean).join(' ') : null,
      isProtected: label?.isProtected ?? false,
      since: cancelledAt ?? filedAt ?? r.certifiedAt ?? signedAt ?? printedAt ?? issuedAt ?? madeAt,
      isFiled: filedAt !== null,
    }
  })
}

export async function list(ctx: Ctx, input: Input) {
  const page = await found(ctx, input, PAGE + 1)
  const last = page.length > PAGE ? page[PAGE - 1] : undefined
  return {
    items: await shown(ctx, page.slice(0, PAGE)),
    counts: await counts(ctx),
    next: last ? [last.madeAt, last.letterId] : null,
  }
}

export const listSheet = async (ctx: Ctx, input: Input) =>
  sheet(ctx, letterList, await shown(ctx, await found(ctx, input, MOST_ROWS + 1)), listWords, events.list_taken_out)

function found(ctx: Ctx, { tab = 'number', paper, span, find: text, after }: Input, most: number) {
  const [at = '', letterId = ''] = after ? known(after, [{ as: 'timestamptz' }, { as: 'uuid' }]) : []
  let q = rows(ctx).where('letters.state', 'in', [...TABS[tab]])
  if (paper) q = q.where('letters.paper', '=', paper)
  if (span?.from) q = q.where('letters.datedOn', '>=', span.from)
  if (span?.until) q = q.where('letters.datedOn', '<=', span.until)
  if (text) q = named(q, text)
  if (after) q = q.where((eb) => eb(eb.refTuple('letters.madeAt', 'letters.letterId'), '<', eb.tuple(at, letterId)))
  return q.orderBy('letters.madeAt', 'desc').orderBy('letters.letterId', 'desc').limit(most).execute()
}

async function counts(ctx: Ctx): Promise<Record<Tab, number>> {
  const found = await ctx.db
    .selectFrom('letters')
    .select(({ fn }) => ['state', fn.countAll<number>().as('n')])
    .groupBy('state')
    .execute()
  const of = (tab: Tab) =>
    found.filter((r) => TABS[tab].some((s) => s === r.state)).reduce((sum, r) => sum + Number(r.n), 0)
  return {
    draft: of('draft'),
    number: of('number'),
    signature: of('signature'),
    archive: of('archive'),
    book: of('book'),
  }
}

export const ofCase = async (ctx: Ctx, { caseId }: { caseId: string }) => ({
  items: await shown(
    ctx,
    await rows(ctx).where('letters.caseId', '=', caseId).orderBy('letters.madeAt', 'desc').limit(200).execute(),
  ),
})

/** One letter as a line of a list. */
export async function lineOf(ctx: Ctx, letterId: string) {
  const [line] = await shown(ctx, await rows(ctx).where('letters.letterId', '=', letterId).execute())
  return line
}

/** Letters that have their number and are not in the archive yet are the work of the letter desk. */
export async function onTheDesk(ctx: Ctx) {
  if (!ctx.can('letters.desk')) return {}
  const n = await counts(ctx)
  return { '/surat': n.number + n.signature }
}

/** The number or the subject has these words. */
function named(q: ReturnType<typeof rows>, text: string) {
  const part = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return q.where((eb) => eb.or([eb('letterNumbers.number', 'ilike', part), eb('letters.subject', 'ilike', part)]))
}

/** Letters whose number or subject has these words, the newest first. */
export async function find(ctx: Ctx, { text }: { text: string }) {
  const found = await named(rows(ctx).where('letters.state', '<>', 'draft'), text)
    .orderBy('letters.madeAt', 'desc')
    .limit(5)
    .execute()
  return { letters: found.map(({ letterId, number, subject }) => ({ letterId, number, subject })) }
}
