import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { writeCsv } from '../../../platform/excel/write-csv.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { recipientOf, sealForRecipient } from '../../../platform/seal/age.ts'
import { holdersOf } from '../../access/facts.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import type { extracts } from '../contract.ts'
import { aliasedFor, aliasFor, rowsOfCopy } from '../copy.ts'
import { events } from '../events.ts'
import { getExtract } from '../queries/register.ts'
import { women } from '../queries/rows.ts'
import { FIELDS, type Field, isBack, LONGEST_DAYS, numberOf } from '../rules.ts'
import { said } from '../said.ts'
import { tasks } from '../tasks.ts'

type In<K extends keyof typeof extracts> = z.output<(typeof extracts)[K]['input']>
const subject = (extractId: string) => ({ subject: ['extracts', extractId] as const })

async function namesNobody(ctx: Ctx, ...texts: (string | null | undefined)[]): Promise<void> {
  const those = texts.flatMap((s) => s ?? [])
  if (await namesAWoman(ctx, those, [])) throw new Refusal('names_somebody')
}

/** Asks for a copy; somebody else says yes or no. */
export async function ask(ctx: Ctx, input: In<'ask'>) {
  const { kind, recipient, reason, ethicsNo, fields, fromOn, untilOn, expiresOn, recipientKey } = input
  await namesNobody(ctx, recipient, reason, ethicsNo)
  const today = ctx.today.toString()
  if (!recipientOf(recipientKey.trim())) throw new Refusal('key_wrong')
  if (fromOn > untilOn) throw new Refusal('days_turned')
  if (untilOn > today) throw new Refusal('in_the_future')
  if (expiresOn < today || expiresOn > ctx.today.add({ days: LONGEST_DAYS }).toString())
    throw new Refusal('expires_wrong')
  const extractId = newId(ctx.now)
  await ctx.db
    .insertInto('extracts')
    .values({
      ...{ centreId: ctx.actor.centreId, extractId, kind, recipient, why: reason, fromOn, untilOn, expiresOn },
      ...{ recipientKey: recipientKey.trim(), ethicsNo: ethicsNo ?? null },
      fields: FIELDS.filter((f) => fields.includes(f)),
      ...{ askedBy: ctx.actor.personId, askedAt: ctx.now.toString() },
    })
    .execute()
  const ownerRole = ctx.actor.roles.includes('head') ? ('coordinator' as const) : ('head' as const)
  await addTask(ctx, tasks.decide_extract, { ...told({ extractId, recipient }), ownerRole })
  await ctx.record(events.extract_asked, { ...subject(extractId), details: { kind } })
  return { extractId }
}

export async function decide(ctx: Ctx, { extractId, decision, answer }: In<'decide'>) {
  await namesNobody(ctx, answer)
  const x = await getExtract(ctx, extractId)
  if (x.askerId === ctx.actor.personId) throw new Refusal('own_extract')
  if (x.decision !== null) throw new Refusal('extract_decided')
  if (x.state === 'gone') throw new Refusal('extract_gone')
  await ctx.db
    .updateTable('extracts')
    .set({ decision, answer: answer ?? null, decidedAt: ctx.now.toString() })
    .where('extractId', '=', extractId)
    .execute()
  await finishTasks(ctx, null, [tasks.decide_extract], extractId)
  if (decision === 'approved') await addTask(ctx, tasks.make_extract, { ...told(x), ownerId: x.askerId })
  await ctx.record(decision === 'approved' ? events.extract_approved : events.extract_declined, {
    ...subject(extractId),
    details: { kind: x.kind },
  })
  return {}
}

async function getMine(ctx: Ctx, extractId: string) {
  const x = await getExtract(ctx, extractId)
  if (x.askerId !== ctx.actor.personId) throw new Refusal('not_yours')
  if (x.withdrawnAt !== null) throw new Refusal('extract_withdrawn')
  if (x.state === 'gone') throw new Refusal('extract_gone')
  return x
}

/** Fewer rows than this are no copy of many, but a file about somebody. */
const FEWEST_ROWS = 5

/** Makes the file, sealed to the recipient before it is kept: nobody of the house opens it. */
export async function make(ctx: Ctx, { extractId }: In<'make'>) {
  const x = await getMine(ctx, extractId)
  if (x.state === 'made') throw new Refusal('already_made')
  if (x.state !== 'approved') throw new Refusal('not_approved')
  await giveTime(ctx)
  const found = await women(ctx, x.kind, x.fields, x.fromOn, x.untilOn)
  const alias = aliasFor(ctx.services.pepper, ctx.actor.centreId, aliasedFor(x))
  const { rows, leftOut } = rowsOfCopy(x.kind, found.women, alias)
  if (rows.length < FEWEST_ROWS) throw new Refusal('too_few')
  const file = sealForRecipient(Buffer.from(sheetOf(x, rows)), x.recipientKey)
  const hash = createHash('sha256').update(file).digest('hex')
  const out = { rowsOut: rows.length, leftOut: leftOut + found.leftOut }
  await ctx.db
    .updateTable('extracts')
    .set({ ...out, file, fileHash: hash, madeAt: ctx.now.toString() })
    .where('extractId', '=', extractId)
    .execute()
  // by id: in the order of the file, the order in which the rows lie would say who is which row of it
  const inIt = rows.map(({ caseId }) => caseId).sort()
  await ctx.db
    .insertInto('extractWomen')
    .values(inIt.map((caseId) => ({ centreId: ctx.actor.centreId, extractId, caseId })))
    .execute()
  await finishTasks(ctx, null, [tasks.make_extract], extractId)
  const details = { kind: x.kind, rows: out.rowsOut, leftOut: out.leftOut, sha256: hash }
  await ctx.record(events.extract_made, { ...subject(extractId), details })
  return out
}

type Row = ReturnType<typeof rowsOfCopy>['rows'][number]
/** A line that says whose copy it is, the heads, and the rows by alias. */
function sheetOf(x: Awaited<ReturnType<typeof getMine>>, rows: readonly Row[]): string {
  const t = (key: string, params?: Record<string, string>) => said.in('id', said.known(key), params)
  const spoken = (field: Field, value: string) => (said.has(`${field}.${value}`) ? t(`${field}.${value}`) : value)
  return writeCsv([
    [t('copy.mark', { no: numberOf(x.extractId), recipient: x.recipient, until: x.expiresOn })],
    [t('copy.alias'), ...x.fields.map((f) => t(`field.${f}`))],
    ...rows.map((r) => [r.alias, ...x.fields.map((f) => spoken(f, r.told[f] ?? ''))]),
  ])
}

export async function take(ctx: Ctx, { extractId }: In<'take'>) {
  const x = await getMine(ctx, extractId)
  const row = await ctx.db.selectFrom('extracts').select('file').where('extractId', '=', extractId).executeTakeFirst()
  if (!row?.file || x.fileHash === null) throw new Refusal('not_made')
  if (x.takenAt === null)
    await ctx.db
      .updateTable('extracts')
      .set({ takenAt: ctx.now.toString() })
      .where('extractId', '=', extractId)
      .where('takenAt', 'is', null) // pressed twice: the first one stands
      .execute()
  await ctx.record(events.extract_taken, { ...subject(extractId), details: { kind: x.kind, sha256: x.fileHash } })
  const fileName = `salinan-${x.extractId.slice(-8)}.csv.age`
  return { fileName, type: 'application/octet-stream', base64: row.file.toString('base64') }
}

/**
 * A copy that left is asked back: what its recipient answered, by whoever leads. Where it does not come back, whoever answers for data and the
 * head are told, once: it may be a breach, whose clock runs (domain.md 3.4). Who refuses may still be asked, also after it was thought lost.
 */
export async function recall(ctx: Ctx, { extractId, outcome, how, on }: In<'recall'>) {
  const x = await getExtract(ctx, extractId)
  if (x.state === 'recalled') throw new Refusal('already_recalled')
  if ((x.state !== 'asked_back' && x.state !== 'not_back') || x.withdrawnAt === null)
    throw new Refusal('not_asked_back')
  const withdrawnOn = Temporal.Instant.from(x.withdrawnAt).toZonedDateTimeISO(ctx.zone).toPlainDate().toString()
  if (on < withdrawnOn) throw new Refusal('answer_too_early')
  if (on > ctx.today.toString()) throw new Refusal('answer_in_future')
  const done = await ctx.db
    .updateTable('extracts')
    .set({ recalledOn: on, recalledAs: outcome, recalledHow: how, recalledAt: ctx.now.toString() })
    .where('extractId', '=', extractId)
    .where('recalledAs', x.recalledAs === null ? 'is' : '=', x.recalledAs) // an answer that came meanwhile is read before another is given
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('stale_version')
  if (outcome !== 'refused') await finishTasks(ctx, null, [tasks.recall_extract], extractId)
  else if (x.recalledAs === 'lost') await addTask(ctx, tasks.recall_extract, { ...told(x), ownerRole: 'head' })
  if (!isBack(outcome) && x.state === 'asked_back') await askToWeigh(ctx, x)
  await ctx.record(events.extract_recalled, { ...subject(extractId), details: { kind: x.kind, outcome } })
  return {}
}

/** The officer for data protection, and the head beside her, as of any breach. */
async function askToWeigh(ctx: Ctx, x: Told) {
  const officers = await holdersOf(ctx, 'data_protection_officer')
  if (officers.length > 0)
    await addTask(ctx, tasks.weigh_lost_copy, { ...told(x), ownerRole: 'data_protection_officer' })
  await addTask(ctx, tasks.weigh_lost_copy, { ...told(x), ownerRole: 'head' })
}

type Told = { extractId: string; recipient: string }
/** Which copy it is about, in a list of work: its number and for whom. */
const told = ({ extractId, recipient }: Told) => ({
  id: extractId,
  params: { no: numberOf(extractId), to: recipient },
})
