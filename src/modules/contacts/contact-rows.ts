import type { OutputFields } from '../../kernel/form.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { contact, noContact } from './forms/people.ts'

export type SafeContact = OutputFields<typeof contact>
export type NoContact = OutputFields<typeof noContact>

export const contactPlace = (contactId: string) => ({ table: 'safe_contacts', row: contactId, column: 'body' })
export const noContactPlace = (noContactId: string) => ({ table: 'no_contacts', row: noContactId, column: 'body' })

/** Her safe contacts that are in use and that this person may open. */
export async function safeContactRows(
  ctx: Ctx,
  caseId: string,
): Promise<(SafeContact & { contactId: string; isReachable: boolean; version: number })[]> {
  const rows = await ctx.db
    .selectFrom('safeContacts')
    .select(['contactId', 'isReachable', 'version', 'body'])
    .where('caseId', '=', caseId)
    .where('endedAt', 'is', null)
    .orderBy('recordedAt')
    .execute()
  const texts = await ctx.seal.openAll(
    'safety',
    rows.map((r) => ({ caseId, place: contactPlace(r.contactId), envelope: r.body })),
  )
  return rows.flatMap(({ body: _body, ...r }, i) => {
    const text = texts[i]
    return text ? [{ ...(JSON.parse(text) as SafeContact), ...r }] : [] // sealed by saveContact
  })
}

/** Everybody on the no-contact lists that this person may open: of one case, or of all. */
export async function noContactRows(
  ctx: Ctx,
  caseId?: string,
): Promise<(NoContact & { noContactId: string; caseId: string; version: number })[]> {
  const rows = await ctx.db
    .selectFrom('noContacts')
    .select(['noContactId', 'caseId', 'version', 'body'])
    .where('endedAt', 'is', null)
    .$if(caseId !== undefined, (q) => q.where('caseId', '=', caseId ?? ''))
    .orderBy('recordedAt')
    .execute()
  const texts = await ctx.seal.openAll(
    'safety',
    rows.map((r) => ({ caseId: r.caseId, place: noContactPlace(r.noContactId), envelope: r.body })),
  )
  return rows.flatMap(({ body: _body, ...r }, i) => {
    const text = texts[i]
    return text ? [{ ...(JSON.parse(text) as NoContact), ...r }] : [] // sealed by saveNoContact
  })
}

/** Changes whenever a list that this person may open does; nothing of it is opened. */
export async function noContactsStand(ctx: Ctx): Promise<string> {
  const row = await ctx.db
    .selectFrom('noContacts')
    .select(({ fn }) => [fn.countAll().as('n'), fn.sum('version').as('versions'), fn.max('recordedAt').as('last')])
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return JSON.stringify(row)
}

/** As the page shows it: the case is known there. */
export const noContactShown = <R extends { caseId: string }>({ caseId: _caseId, ...shown }: R) => shown
