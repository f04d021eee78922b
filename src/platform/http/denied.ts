import { type Asked, anew } from './anew.ts'

/**
 * A refused attempt is kept too, in a transaction of its own (security-cases.md J13): counted, and chained with the others of its
 * minute by a job, so that a loop of refusals does not fill the chain of the centre (modules/audit/definer.sql).
 */
export async function noteDenied(asked: Asked): Promise<void> {
  await anew(asked, (ctx) => ctx.client.query('select sec.note_denied($1, $2)', [asked.name, ctx.now.toString()]))
}
