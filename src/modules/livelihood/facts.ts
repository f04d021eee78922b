import type { Fields, Form, StoredOf } from '../../kernel/form.ts'
import { sealedOf } from '../../kernel/form-values.ts'
import { newId } from '../../kernel/id.ts'
import { opens } from '../../kernel/policy.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openDocs, place } from '../../platform/seal/bodies.ts'
import { getCase } from '../cases/facts/case.ts'
import { silencedOf } from '../cases/facts/silence.ts'
import { trackNames } from '../tracks/facts.ts'
import { events } from './events.ts'
import { choicesForm, homeForm, householdForm, interestForm } from './forms/pages.ts'
import { placementsOf } from './queries/placements.ts'
import { blocksKur, misfitsOf, type PageCode } from './rules.ts'
import words from './words/id.json' with { type: 'json' }

export type Page<T> = { version: number; by: string; at: string; value: T }

/** The pages of her book that stand now and that this person may open, by their code. */
export async function pagesOf(ctx: Ctx, caseId: string): Promise<ReadonlyMap<PageCode, Page<unknown>>> {
  const rows = await ctx.db
    .selectFrom('livelihoodPages')
    .leftJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'livelihoodPages.centreId')
        .onRef('people.personId', '=', 'livelihoodPages.writtenBy'),
    )
    .distinctOn('page')
    .select(['pageId', 'caseId', 'page', 'livelihoodPages.version', 'body', 'writtenAt', 'callName'])
    .where('caseId', '=', caseId)
    .orderBy('page')
    .orderBy('livelihoodPages.version', 'desc')
    .execute()
  const docs = await openDocs<unknown>(
    ctx,
    'narrative',
    'livelihood_pages',
    rows.map((r) => ({ caseId: r.caseId, id: r.pageId, body: r.body })),
  )
  return new Map(
    rows.flatMap((r, i) => {
      const value = docs[i]
      if (value === null || value === undefined) return []
      return [[r.page, { version: r.version, by: r.callName ?? '', at: r.writtenAt, value }] as const]
    }),
  )
}

/** One of them, as its form asks it. */
export const pageIn = <F extends Fields>(
  pages: ReadonlyMap<PageCode, Page<unknown>>,
  page: PageCode,
  _form: Form<F>,
): Page<StoredOf<Form<F>>> | null => (pages.get(page) as Page<StoredOf<Form<F>>> | undefined) ?? null // sealed by writePage

/** May something still be written of her living: while she is here, and in the year after. */
export async function openForLiving(ctx: Ctx, caseId: string) {
  const c = await getCase(ctx, caseId)
  const isOpen = (c.state === 'open' || c.state === 'aftercare') && !(await silencedOf(ctx, [caseId])).has(caseId)
  if (!isOpen) throw new Refusal('case_closed')
  return c
}

/** The next version of a page. Null: somebody else wrote it first. */
export async function writePage<F extends Fields>(
  ctx: Ctx,
  caseId: string,
  page: PageCode,
  form: Form<F>,
  input: { version: number },
): Promise<{ version: number } | null> {
  const c = await openForLiving(ctx, caseId)
  const pageId = newId(ctx.now)
  const version = input.version + 1
  const body = await ctx.seal.sealJson(
    'narrative',
    caseId,
    place('livelihood_pages', pageId),
    sealedOf(form, input, 'narrative'),
  )
  const last = (await pagesOf(ctx, caseId)).get(page)?.version ?? 0
  if (last !== input.version) return null
  const done = await ctx.db
    .insertInto('livelihoodPages')
    .values({
      ...{ centreId: c.centreId, pageId, caseId, page, version, body },
      ...{ writtenBy: ctx.actor.personId, writtenAt: ctx.now.toString() },
    })
    .onConflict((oc) => oc.columns(['centreId', 'caseId', 'page', 'version']).doNothing())
    .executeTakeFirst()
  if (done.numInsertedOrUpdatedRows === 0n) return null
  await ctx.record(events.page_written, { caseId, subject: ['livelihood_pages', pageId], details: { page, version } })
  return { version }
}

/** What stands now, for whoever was second. */
export async function newerPage<F extends Fields>(ctx: Ctx, caseId: string, page: PageCode, form: Form<F>) {
  const now = pageIn(await pagesOf(ctx, caseId), page, form)
  return now && { version: now.version, value: now.value }
}

/** What her business page says of the rest of her book: her words, what she picked, whether a loan from an app still runs. */
export function herChoice(pages: ReadonlyMap<PageCode, Page<unknown>>) {
  const options = pageIn(pages, 'choices', choicesForm)?.value.options ?? []
  const debts = pageIn(pages, 'household', householdForm)?.value.debts ?? []
  const picked = options.find((o) => o.standing === 'picked')
  return {
    ownWords: pageIn(pages, 'interest', interestForm)?.value.likes ?? null,
    picked: picked?.name ?? null,
    capitalRupiah: picked?.capitalRupiah ?? null,
    isOwingOnline: blocksKur(debts.map((d) => ({ lender: d.lender ?? 'other', standing: d.standing ?? 'running' }))),
  }
}

/** Does the work that she picked fit into her home, asked before a kit is set aside (domain.md 6.7); null for whoever may not read of her home. */
export async function homeForKit(ctx: Ctx, c: { caseId: string; isProtected: boolean }) {
  if (!opens(ctx.actor, 'narrative', c)) return null
  const pages = await pagesOf(ctx, c.caseId)
  const options = pageIn(pages, 'choices', choicesForm)?.value.options ?? []
  const picked = options.find((o) => o.standing === 'picked')
  const home = pageIn(pages, 'home', homeForm)?.value ?? null
  return { work: picked?.name ?? null, misfits: misfitsOf(home, picked?.needs ?? {}) }
}

/** F18 as `letters` prints it: the placement that stands, tracks and answers in words; null when there is none to read. */
export async function f18Data(ctx: Ctx, caseId: string) {
  const [now] = await placementsOf(ctx, caseId)
  if (!now?.said) return null
  const name = await trackNames(ctx)
  const { interest = null, test, tested = null, reason = null } = now.said
  return {
    ...{ on: now.on, track: name(now.track), secondTrack: now.secondTrack && name(now.secondTrack) },
    ...{ interest, tested, reason, test: test ? words[`test.${test}`].toLowerCase() : null },
  }
}
