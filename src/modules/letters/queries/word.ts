import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { WordTemplateError } from '../../../platform/word/word-template-error.ts'
import { getLetter, type Letter } from '../letter-row.ts'
import { MADE_PAPERS, type MadePaper } from '../papers/codes.ts'
import type { PaperData } from '../papers/paper-code.ts'
import { papers } from '../papers/registry.ts'
import { checkWordTemplate, defaultWordTemplate, renderWord, wordSample } from '../papers/word-letters.ts'
import { sha256 } from '../store.ts'
import { issuedData, nameFor } from './letter.ts'

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const asFile = (docx: Buffer, fileName: string) => ({
  fileName,
  type: DOCX,
  base64: docx.toString('base64'),
  sha256: sha256(docx),
})

/**
 * The template that fills this letter now: the centre's own, or undefined for the default. A neutral letter always takes the
 * default: the centre's own may carry its name and its arms as plain text and pictures, which no field switches off.
 */
async function usedTemplate(ctx: Ctx, { paper, isNeutral }: Letter): Promise<Buffer | undefined> {
  if (isNeutral) return undefined
  const row = await ctx.db
    .selectFrom('wordTemplates')
    .select('file')
    .where('paper', '=', paper)
    .where('isUsed', '=', true)
    .executeTakeFirst()
  return row?.file
}

/** The letter in Word, with the very data that stand on the PDF, number included. */
export async function word(ctx: Ctx, { letterId }: { letterId: string }) {
  const letter = await getLetter(ctx, letterId)
  if (!letter.sha256) throw new Refusal('letter_not_issued')
  const data: PaperData<MadePaper> = papers[letter.paper].schema.parse(await issuedData(ctx, letter))
  try {
    await giveTime(ctx)
    const docx = await renderWord(letter.paper, data, await usedTemplate(ctx, letter))
    return asFile(docx, (await nameFor(ctx, letter, 'docx')).fileName)
  } catch (error) {
    if (error instanceof WordTemplateError)
      throw new Refusal('template_mistakes', { params: { count: error.problems.length, problems: error.problems } })
    throw error
  }
}

/** Versions of each paper's template, newest first. */
export async function templates(ctx: Ctx) {
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

export async function template(ctx: Ctx, o: { code: MadePaper; templateId?: string | undefined }) {
  if (!o.templateId) return asFile(defaultWordTemplate(o.code), `templat-${o.code}.docx`)
  const row = await ctx.db
    .selectFrom('wordTemplates')
    .select(['file', 'version'])
    .where('templateId', '=', o.templateId)
    .where('paper', '=', o.code)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return asFile(row.file, `templat-${o.code}-v${row.version}.docx`)
}

/** All mistakes in readable words; without one, the letter of an invented person. */
export async function testTemplate(ctx: Ctx, o: { code: MadePaper; base64: string }) {
  const file = Buffer.from(o.base64, 'base64')
  const sample = wordSample(o.code)
  await giveTime(ctx)
  const problems = await checkWordTemplate(o.code, file, sample)
  return {
    problems,
    sample: problems.length === 0 ? (await renderWord(o.code, sample, file)).toString('base64') : null,
  }
}
