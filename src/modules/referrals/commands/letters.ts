import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { rolesOf } from '../../access/facts.ts'
import { listIntakes } from '../../cases/facts/intakes.ts'
import type { LetterWords } from '../letter-words.ts'
import { letterMark, sealForOffice, sealLetter } from '../letter-words.ts'

export type LetterIn = {
  number?: string | undefined
  datedOn?: string | undefined
  receivedOn: string
  office: string
  subject?: string | undefined
}
export type Named = {
  intakeId?: string | undefined
  responsibleId?: string | undefined
  officePersonId?: string | undefined
}

/** Whoever is named must be what is said: a social worker, an account of an office, a batch of this house. */
export async function checkNamed(ctx: Ctx, named: Named): Promise<void> {
  const { intakeId, responsibleId, officePersonId } = named
  if (responsibleId && !(await rolesOf(ctx, responsibleId)).includes('social_worker'))
    throw new Refusal('not_a_social_worker')
  if (officePersonId && !(await rolesOf(ctx, officePersonId)).includes('social_office'))
    throw new Refusal('not_an_office')
  if (intakeId && !(await listIntakes(ctx)).some((i) => i.intakeId === intakeId)) throw new Refusal('no_such_intake')
}

type More = {
  intakeId?: string | undefined
  officePersonId?: string | undefined
  listId?: string | undefined
  statedCount?: number | null | undefined
}

/** The letter on record: the same number of the same office is one letter, however many women it names. */
export async function recordLetter(ctx: Ctx, letter: LetterIn, more: More): Promise<string> {
  const words: LetterWords = { number: letter.number ?? null, office: letter.office, subject: letter.subject ?? null }
  const mark = await letterMark(ctx, words, letter.datedOn ?? null)
  if (mark && !more.listId) {
    const known = await ctx.db
      .selectFrom('referralLetters')
      .select('letterId')
      .where('numberMark', '=', mark)
      .executeTakeFirst()
    if (known) return known.letterId
  }
  const letterId = newId(ctx.now)
  await ctx.db
    .insertInto('referralLetters')
    .values({
      centreId: ctx.actor.centreId,
      letterId,
      numberMark: mark,
      datedOn: letter.datedOn ?? null,
      receivedOn: letter.receivedOn,
      statedCount: more.statedCount ?? null,
      intakeId: more.intakeId ?? null,
      listId: more.listId ?? null,
      officePersonId: more.officePersonId ?? null,
      body: await sealLetter(ctx, letterId, words),
      forOffice: more.officePersonId ? await sealForOffice(ctx, letterId, words, more.officePersonId) : null,
      recordedBy: ctx.actor.personId,
      recordedAt: ctx.now.toString(),
    })
    .execute()
  return letterId
}
