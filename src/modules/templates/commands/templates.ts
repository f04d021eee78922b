import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import type { MadePaper } from '../../letters/papers/codes.ts'
import { asWordFile, checkWordTemplate, wordSample } from '../../letters/papers/word-letters.ts'
import { events } from '../events.ts'

/** Two people who change the form of one letter at once do it one after the other. */
const inTurn = (ctx: Ctx, code: MadePaper) =>
  ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 23))', [`${ctx.actor.centreId} ${code}`])

const noneUsed = (ctx: Ctx, code: MadePaper) =>
  ctx.db
    .updateTable('wordTemplates')
    .set({ isUsed: false })
    .where('paper', '=', code)
    .where('isUsed', '=', true)
    .execute()

/** A new version of the centre's own template. It is tried with an invented person first; with any mistake it is not taken. */
export async function upload(ctx: Ctx, o: { code: MadePaper; base64: string }) {
  const file = Buffer.from(o.base64, 'base64')
  await giveTime(ctx)
  const problems = await checkWordTemplate(o.code, file, wordSample(o.code))
  if (problems.length > 0) throw new Refusal('template_mistakes', { params: { count: problems.length, problems } })
  await inTurn(ctx, o.code)
  const last = await ctx.db
    .selectFrom('wordTemplates')
    .select('version')
    .where('paper', '=', o.code)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  const version = (last?.version ?? 0) + 1
  const templateId = newId(ctx.now)
  await noneUsed(ctx, o.code)
  await ctx.db
    .insertInto('wordTemplates')
    .values({
      centreId: ctx.actor.centreId,
      templateId,
      paper: o.code,
      version,
      file,
      sha256: asWordFile(file, '').sha256,
      uploadedAt: ctx.now.toString(),
      uploadedBy: ctx.actor.personId,
    })
    .execute()
  await ctx.record(events.uploaded, {
    subject: ['word_templates', templateId],
    details: { paper: o.code, version },
  })
  return { templateId, version }
}

/** Another version fills from now on, or the default of the program. */
export async function use(ctx: Ctx, o: { code: MadePaper; templateId?: string | undefined }) {
  await inTurn(ctx, o.code)
  await noneUsed(ctx, o.code)
  if (o.templateId) {
    const done = await ctx.db
      .updateTable('wordTemplates')
      .set({ isUsed: true })
      .where('templateId', '=', o.templateId)
      .where('paper', '=', o.code)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw new Refusal('not_found')
  }
  await ctx.record(events.chosen, {
    ...(o.templateId && { subject: ['word_templates', o.templateId] as const }),
    details: { paper: o.code, isDefault: !o.templateId },
  })
  return {}
}
