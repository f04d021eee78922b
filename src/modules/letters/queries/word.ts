import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { WordTemplateError } from '../../../platform/word/word-template-error.ts'
import { noteLetterTaken } from '../../downloads/facts.ts'
import { getLetter } from '../letter-row.ts'
import type { MadePaper } from '../papers/codes.ts'
import type { Sources } from '../papers/naskah/sources.ts'
import type { PaperData } from '../papers/paper-code.ts'
import { papers } from '../papers/registry.ts'
import { asWordFile, renderWord } from '../papers/word-letters.ts'
import { issuedData, nameFor } from './letter.ts'

/**
 * The letter in Word, with the very data that stand on the PDF, number included. A neutral letter always takes the default
 * template: the centre's own may carry its name and its arms as plain text and pictures, which no field switches off.
 */
export const word =
  (sources: Sources) =>
  async (ctx: Ctx, { letterId }: { letterId: string }) => {
    const letter = await getLetter(ctx, letterId)
    if (!letter.sha256) throw new Refusal('letter_not_issued')
    const data: PaperData<MadePaper> = papers[letter.paper].schema.parse(await issuedData(ctx, letter))
    const own = letter.isNeutral ? undefined : await sources.wordTemplate(ctx, letter.paper)
    try {
      await giveTime(ctx)
      const file = asWordFile(await renderWord(letter.paper, data, own), (await nameFor(ctx, letter, 'docx')).fileName)
      await noteLetterTaken(ctx, letter, 'word')
      return file
    } catch (error) {
      if (error instanceof WordTemplateError)
        throw new Refusal('template_mistakes', { params: { count: error.problems.length, problems: error.problems } })
      throw error
    }
  }
