import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { WordTemplateError } from '../../../platform/word/word-template-error.ts'
import { MADE_PAPERS, type MadePaper } from '../../letters/papers/codes.ts'
import { asWordFile, defaultWordTemplate, renderWord, wordSample } from '../../letters/papers/word-letters.ts'

/** Versions of each paper's template, newest first. */
export async function list(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('wordTemplates')
    .innerJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'wordTemplates.centreId')
        .onRef('people.personId', '=', 'wordTemplates.uploadedBy'),
    )
    .select([
      'wordTemplates.templateId',
      'wordTemplates.paper',
      'wordTemplates.version',
      'wordTemplates.isUsed',
      'wordTemplates.uploadedAt as at',
      'people.callName as by',
    ])
    .orderBy('wordTemplates.version', 'desc')
    .execute()
  return { papers: MADE_PAPERS.map((code) => ({ code, versions: rows.filter((r) => r.paper === code) })) }
}

export async function file(ctx: Ctx, o: { code: MadePaper; templateId?: string | undefined }) {
  if (!o.templateId) return asWordFile(defaultWordTemplate(o.code), `templat-${o.code}.docx`)
  const row = await ctx.db
    .selectFrom('wordTemplates')
    .select(['file', 'version'])
    .where('templateId', '=', o.templateId)
    .where('paper', '=', o.code)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return asWordFile(row.file, `templat-${o.code}-v${row.version}.docx`)
}

/** All mistakes in readable words; without one, the letter of an invented person. */
export async function test(ctx: Ctx, o: { code: MadePaper; base64: string }) {
  const docx = Buffer.from(o.base64, 'base64')
  const sample = wordSample(o.code)
  await giveTime(ctx)
  try {
    return { problems: [], sample: (await renderWord(o.code, sample, docx)).toString('base64') }
  } catch (error) {
    if (error instanceof WordTemplateError) return { problems: [...error.problems], sample: null }
    throw error
  }
}
