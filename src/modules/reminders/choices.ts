import type { OutputOf } from '../../kernel/form.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { choicesForm } from './forms/choices.ts'
import { isAddress, isQuiet } from './rules.ts'

const clock = (time: string) => time.slice(0, 5)

const mine = (ctx: Ctx) =>
  ctx.db
    .selectFrom('reminderChoices')
    .select(['quietFrom', 'quietUntil', 'mailTo', 'mailAbout', 'mailAt'])
    .where('personId', '=', ctx.actor.personId)
    .executeTakeFirst()

const quietOf = (row: { quietFrom: string | null; quietUntil: string | null } | undefined) =>
  row?.quietFrom && row.quietUntil ? { from: clock(row.quietFrom), until: clock(row.quietUntil) } : null

/** Is it one of my quiet hours? Then the bell counts what is urgent alone. */
export const isQuietNow = async (ctx: Ctx): Promise<boolean> => isQuiet(quietOf(await mine(ctx)), ctx.now, ctx.zone)

export async function choices(ctx: Ctx) {
  const row = await mine(ctx)
  const last = await ctx.db
    .selectFrom('mails')
    .select(['outcome', 'endedAt'])
    .where('personId', '=', ctx.actor.personId)
    .where('endedAt', 'is not', null)
    .orderBy('endedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return {
    canMail: ctx.services.canMail,
    quiet: quietOf(row),
    mail: row?.mailTo && row.mailAt ? { to: row.mailTo, about: row.mailAbout, at: clock(row.mailAt) } : null,
    last: last?.outcome && last.endedAt ? { outcome: last.outcome, at: last.endedAt } : null,
  }
}

export async function choose(ctx: Ctx, input: OutputOf<typeof choicesForm>) {
  if (input.wantsMail && !ctx.services.canMail) throw new Refusal('mail_not_set')
  if (input.wantsMail && !isAddress(input.mailTo ?? '')) throw new Refusal('address_invalid')
  const row = {
    quietFrom: input.isQuiet ? (input.quietFrom ?? null) : null,
    quietUntil: input.isQuiet ? (input.quietUntil ?? null) : null,
    mailTo: input.wantsMail ? (input.mailTo ?? null) : null,
    mailAbout: input.wantsMail ? (input.mailAbout ?? []) : [],
    mailAt: input.wantsMail ? (input.mailAt ?? null) : null,
    chosenAt: ctx.now.toString(),
  }
  await ctx.db
    .insertInto('reminderChoices')
    .values({ centreId: ctx.actor.centreId, personId: ctx.actor.personId, ...row })
    .onConflict((oc) => oc.columns(['centreId', 'personId']).doUpdateSet(row))
    .execute()
  return {}
}
