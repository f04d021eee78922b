import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import type { Maker } from './making/maker.ts'
import { MAKERS } from './papers/made.ts'
import type { Owner } from './store.ts'

/** The letter, or "not found" when there is none that this person may see. */
export async function getLetter(ctx: Ctx, letterId: string) {
  const row = await ctx.db.selectFrom('letters').selectAll().where('letterId', '=', letterId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
export type Letter = Awaited<ReturnType<typeof getLetter>>

export const makerOf = (letter: Pick<Letter, 'paper'>): Maker => MAKERS[letter.paper]

/** What the chain says of it: that it was a form, where the code would tell of her health, her safety or her story. */
export const toldPaper = (paper: Letter['paper']): string => {
  const { keep, isForm } = MAKERS[paper]
  const isTelling = keep === 'health' || keep === 'safety' || (isForm && keep === 'narrative')
  return isTelling ? 'form' : paper
}

/** Whose key seals the letter. A case that is protected by now is protected for its old letters too. */
export async function ownerOf(ctx: Ctx, letter: Pick<Letter, 'letterId' | 'keep' | 'caseId'>): Promise<Owner> {
  const isProtected = letter.caseId ? (await getCase(ctx, letter.caseId)).isProtected : false
  return { letterId: letter.letterId, keep: letter.keep, caseId: letter.caseId, isProtected }
}

/** The number on the letter, or null for a draft and for papers without numbers. */
export async function numberOf(ctx: Ctx, letterId: string): Promise<string | null> {
  const row = await ctx.db
    .selectFrom('letterNumbers')
    .select('number')
    .where('letterId', '=', letterId)
    .executeTakeFirst()
  return row?.number ?? null
}

type Change = Partial<
  Pick<
    Letter,
    'state' | 'printedAt' | 'signedAt' | 'filedAt' | 'sentOn' | 'sentHow' | 'cancelledAt' | 'cancelReason' | 'taskId'
  >
>

/** Changes the row that was read. Errors: Refusal `stale_version` when somebody else was quicker. */
export async function changeLetter(
  ctx: Ctx,
  letter: Letter,
  change: Change,
  version = letter.version,
): Promise<number> {
  const done = await ctx.db
    .updateTable('letters')
    .set({ ...change, version: version + 1 })
    .where('letterId', '=', letter.letterId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('stale_version')
  return version + 1
}
