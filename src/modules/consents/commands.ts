import type { z } from 'zod'
import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import { addTask, finishTasks } from '../tasks/facts.ts'
import type { consents } from './contract.ts'
import { events } from './events.ts'
import { sealLanguage } from './language.ts'
import { ledgerOf, newest } from './ledger.ts'
import type { Talk } from './queries.ts'
import { talkPlace } from './queries.ts'
import type { Answer, Purpose } from './rules.ts'
import { stands, validUntil, WITHDRAWAL_HOURS } from './rules.ts'
import { tasks } from './tasks.ts'

type Line = { purpose: Purpose; answer: Answer; until?: string | undefined }
type Talking = {
  caseId: string
  form: Asked['form']
  language: string
  explainedBy: string
  givenAt: Temporal.Instant
  talk: Talk
  lines: readonly Line[]
}

async function write(ctx: Ctx, t: Talking): Promise<string> {
  const c = await getCase(ctx, t.caseId)
  const talkId = newId(ctx.now)
  const common = { centreId: c.centreId, talkId, caseId: c.caseId }
  const on = t.givenAt.toZonedDateTimeISO(ctx.zone).toPlainDate()
  const language = await sealLanguage(ctx, talkId, t.language)
  const rows = t.lines.map((l) => ({
    ...common,
    consentId: newId(ctx.now),
    purpose: l.purpose,
    answer: l.answer,
    form: t.form,
    language,
    explainedBy: t.explainedBy,
    givenAt: t.givenAt.toString(),
    validUntil:
      l.answer === 'agree' || l.answer === 'partly'
        ? (validUntil(l.purpose, on, l.until ? Temporal.PlainDate.from(l.until) : undefined)?.toString() ?? null)
        : null,
    recordedBy: ctx.actor.personId,
    recordedAt: ctx.now.toString(),
  }))
  await ctx.db.insertInto('consents').values(rows).execute()
  if (Object.keys(t.talk).length > 0) {
    const body = await ctx.seal.sealJson('identity', c.caseId, talkPlace(talkId), t.talk)
    await ctx.db
      .insertInto('consentTalks')
      .values({ ...common, isProtected: c.isProtected, body })
      .execute()
  }
  return talkId
}

type Asked = z.output<typeof consents.record.input>

/** What she answered, each purpose by itself. Only a yes to the service, whole or in part, opens the gate. */
export async function record(ctx: Ctx, input: Asked) {
  if (new Set(input.answers.map((a) => a.purpose)).size < input.answers.length) throw new Refusal('asked_twice')
  if (input.form === 'oral_witnessed' && !input.witness) throw new Refusal('witness_needed')
  if (input.answers.some((a) => a.purpose === 'disclosure' && a.answer !== 'refuse' && !a.recipient))
    throw new Refusal('recipient_needed')
  const givenAt = input.givenAt ? Temporal.Instant.from(input.givenAt) : ctx.now
  if (Temporal.Instant.compare(givenAt, ctx.now) > 0) throw new Refusal('talk_in_future')
  const colleague = await ctx.db
    .selectFrom('people')
    .select('personId')
    .where('personId', '=', input.explainedBy)
    .executeTakeFirst()
  if (!colleague) throw new Refusal('no_such_colleague')
  await getCase(ctx, input.caseId)
  const before = newest(await ledgerOf(ctx, input.caseId)).find((l) => l.purpose === 'service')
  const recipients = Object.fromEntries(input.answers.flatMap((a) => (a.recipient ? [[a.purpose, a.recipient]] : [])))
  const talk: Talk = {
    ...(input.witness && { witness: input.witness }),
    ...(input.questions && { questions: input.questions }),
    ...(input.conditions && { conditions: input.conditions }),
    ...(Object.keys(recipients).length > 0 && { recipients }),
  }
  const talkId = await write(ctx, { ...input, givenAt, talk, lines: input.answers })
  const isNewest = !before || Temporal.Instant.compare(givenAt, Temporal.Instant.from(before.givenAt)) >= 0
  await announce(ctx, { ...input, talkId, stoodBefore: stands(before, ctx.today), isNewest })
  return { talkId, service: input.answers.find((a) => a.purpose === 'service')?.answer ?? ('not_asked' as const) }
}

/** One event for the talk: the service decides which. A "later" becomes a task, so that somebody asks again. */
async function announce(
  ctx: Ctx,
  o: Asked & { talkId: string; stoodBefore: boolean; isNewest: boolean },
): Promise<void> {
  // an older talk that is written down late changes nothing that stands
  const service = o.isNewest ? o.answers.find((a) => a.purpose === 'service')?.answer : undefined
  const agrees = service === 'agree' || service === 'partly'
  const kind =
    service === undefined
      ? events.changed
      : agrees
        ? events.recorded
        : o.stoodBefore
          ? events.withdrawn
          : events.postponed
  if (agrees) await finishTasks(ctx, o.caseId, [tasks.ask_consent_again])
  if (service === 'postpone' || service === 'refuse') {
    await finishTasks(ctx, o.caseId, [tasks.ask_consent_again])
    await addTask(ctx, tasks.ask_consent_again, { caseId: o.caseId, ...(o.askAgainOn && { dueOn: o.askAgainOn }) })
  }
  await ctx.record(kind, {
    caseId: o.caseId,
    subject: ['consents', o.talkId],
    details: Object.fromEntries(o.answers.map((a) => [a.purpose, a.answer])),
  })
}

/** She takes a yes back, wholly or for one purpose. Seventy-two hours to act on it; services that need no consent go on. */
export async function withdraw(ctx: Ctx, input: z.output<typeof consents.withdraw.input>) {
  if (input.form === 'oral_witnessed' && !input.witness) throw new Refusal('witness_needed')
  await getCase(ctx, input.caseId)
  const standing = newest(await ledgerOf(ctx, input.caseId)).find((l) => l.purpose === input.purpose)
  if (!stands(standing, ctx.today)) throw new Refusal('nothing_to_withdraw')
  const { caseId, purpose, form, language } = input
  const talkId = await write(ctx, {
    caseId,
    form,
    language,
    explainedBy: ctx.actor.personId,
    givenAt: ctx.now,
    talk: input.witness ? { witness: input.witness } : {},
    lines: [{ purpose, answer: 'withdrawn' }],
  })
  const dueAt = ctx.now.add({ hours: WITHDRAWAL_HOURS }).toString()
  await addTask(ctx, tasks.act_on_withdrawal, {
    caseId,
    params: { purpose },
    dueAt,
    dueOn: Temporal.Instant.from(dueAt).toZonedDateTimeISO(ctx.zone).toPlainDate().toString(),
  })
  await ctx.record(purpose === 'service' ? events.withdrawn : events.purpose_withdrawn, {
    caseId,
    subject: ['consents', talkId],
    details: { purpose },
  })
  return { talkId, dueAt }
}
