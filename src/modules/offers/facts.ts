import type { Ctx } from '../../platform/http/context.ts'
import { lettersOfOffice } from '../referrals/facts.ts'
import { sentBy } from './queries/offers.ts'

/** What an office calls those whom it sent: by the name that it gave, of a list by its letter and the number there. */
export async function titlesOfSent(ctx: Ctx): Promise<Map<string, string>> {
  const letters = new Map((await lettersOfOffice(ctx)).map((l) => [l.letterId, l.number ?? l.receivedOn]))
  const rows = await ctx.db
    .selectFrom('referrals')
    .select(['caseId', 'letterId', 'listNo'])
    .where('officePersonId', '=', ctx.actor.personId)
    .execute()
  const listed = rows.map(({ caseId, letterId, listNo }) => {
    const said = [letters.get(letterId ?? '') ?? '–', ...(listNo === null ? [] : [`no. ${listNo}`])]
    return [caseId, said.join(', ')] as const
  })
  const named = (await sentBy(ctx)).flatMap((o) => (o.caseId && o.said ? [[o.caseId, o.said.fullName] as const] : []))
  return new Map([...listed, ...named])
}
