import type { z } from 'zod'
import { parseNik } from '../../../kernel/nik.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { place } from '../../../platform/seal/bodies.ts'
import { openCase } from '../../cases/facts/case.ts'
import { calendarOf } from '../../centres/facts.ts'
import { type Identity, openIdentities, readmission, saveIdentity } from '../../clients/facts.ts'
import { tasks as clientsTasks } from '../../clients/tasks.ts'
import { addTask } from '../../tasks/facts.ts'
import type { referrals } from '../contract.ts'
import { events } from '../events.ts'
import type { Ports } from '../ports.ts'
import { decisionDueOn, firstResponseDueOn, notBefore } from '../rules.ts'
import type { Papers, Story } from '../sealed-docs.ts'
import { tasks } from '../tasks.ts'
import { checkNamed, recordLetter } from './letters.ts'

type Input = z.output<typeof referrals.register.input>

/** One woman is referred (F03): the letter or why there is none, her case, who she is, why she comes. */
export const register = (ask: Ports) => async (ctx: Ctx, input: Input) => {
  const offer = input.offerId ? await ask.offerOf(ctx, input.offerId) : null
  const officePersonId = offer?.officePersonId ?? input.officePersonId
  const at = offer?.sentAt ?? input.receivedAt
  const receivedAt = at ? Temporal.Instant.from(at) : ctx.now
  if (Temporal.Instant.compare(receivedAt, ctx.now) > 0) throw new Refusal('received_in_future')
  if (!input.letter && !input.noLetterReason) throw new Refusal('letter_or_reason')
  await checkNamed(ctx, input)
  const identity = identityOf(input)
  await stopAtSameNik(ctx, ask, input, identity.nik)

  const responsibleId =
    input.responsibleId ?? (ctx.actor.roles.includes('social_worker') ? ctx.actor.personId : undefined)
  const codeName = input.isProtected ? await ask.nextCode(ctx) : null
  const receivedOn = receivedAt.toZonedDateTimeISO(ctx.zone).toPlainDate()
  const birthYear = identity.birthDate ? Number(identity.birthDate.slice(0, 4)) : (identity.birthYear ?? null)
  const opening = {
    display: { honorific: input.honorific, callName: input.callName, birthYear },
    openedOn: receivedOn.toString(),
    ...(responsibleId && { responsibleId }),
    ...(codeName && { protectedCode: codeName }),
  }
  const opened = input.knownClientId
    ? await readmission(ctx, input.knownClientId, opening)
    : { ...(await openCase(ctx, opening)), identityCopied: false }
  const { caseId } = opened
  if (!opened.identityCopied) await saveIdentity(ctx, caseId, identity, { version: 0, isProtected: input.isProtected })

  const letterId = input.letter ? await recordLetter(ctx, input.letter, { ...input, officePersonId }) : null
  const calendar = await calendarOf(ctx)
  const isEmergency = input.urgency === 'emergency'
  const due = {
    first: firstResponseDueOn(receivedOn, calendar),
    decision: decisionDueOn(receivedOn, calendar, isEmergency),
  }
  await ctx.db
    .insertInto('referrals')
    .values({
      centreId: ctx.actor.centreId,
      caseId,
      letterId,
      noLetterReason: letterId ? null : (input.noLetterReason ?? null),
      source: input.source,
      receivedAt: receivedAt.toString(),
      urgency: input.urgency,
      intakeId: input.intakeId ?? null,
      officePersonId: officePersonId ?? null,
      registeredBy: ctx.actor.personId,
      registeredAt: ctx.now.toString(),
      firstResponseDueOn: due.first.toString(),
      decisionDueOn: due.decision.toString(),
    })
    .execute()
  await writeWords(ctx, caseId, input)
  await giveWork(ctx, caseId, input, due)
  if (input.offerId) await ask.takeOffer(ctx, input.offerId, caseId)
  await ctx.record(events.registered, {
    caseId,
    subject: ['referrals', caseId],
    details: {
      source: input.source,
      urgency: input.urgency,
      letter: letterId,
      ...(input.noLetterReason && !letterId && { noLetter: input.noLetterReason }),
    },
  })
  return { caseId, codeName }
}

/** She may keep her name to herself (KS-03): what she is called is then all there is. */
function identityOf({ identity: i, callName }: Input): Identity {
  const digits = i.nik ? parseNik(i.nik).digits : ''
  const known = { ...i, fullName: i.fullName ?? callName, nik: digits.length === 16 ? digits : i.nik }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Identity // only empty fields were dropped
}

/** An identical number stops saving until somebody says: the same woman, or not sure (design.md 5, rule 7). */
async function stopAtSameNik(ctx: Ctx, ask: Ports, input: Input, nik: string | undefined): Promise<void> {
  if (!nik || input.knownClientId || input.unsure) return
  const same = (await ask.askMarks(ctx, { nik })).map((s) => s.caseId)
  if (same.length === 0) return
  const open = await openIdentities(ctx, same)
  const rows =
    open.size > 0
      ? await ctx.db
          .selectFrom('cases')
          .select(['clientId', 'state'])
          .where('caseId', 'in', [...open.keys()])
          .execute()
      : []
  throw new Refusal('same_nik', {
    params: {
      clientIds: [...new Set(rows.map((r) => r.clientId))],
      isHere: rows.some((r) => r.state !== 'closed'),
      hidden: open.size < same.length,
    },
  })
}

async function writeWords(ctx: Ctx, caseId: string, input: Input): Promise<void> {
  const { centreId } = ctx.actor
  const papers: Papers = { escort: input.escort, sender: input.sender }
  const story: Story = { reason: input.reason, done: input.done, told: input.told }
  const paper = await ctx.seal.sealJson('identity', caseId, place('referral_papers', caseId), papers)
  await ctx.db
    .insertInto('referralPapers')
    .values({ centreId, caseId, isProtected: input.isProtected, body: paper })
    .execute()
  const words = await ctx.seal.sealJson('narrative', caseId, place('referral_stories', caseId), story)
  await ctx.db.insertInto('referralStories').values({ centreId, caseId, body: words }).execute()
}

type Due = { first: Temporal.PlainDate; decision: Temporal.PlainDate }

/** First her safety, then the sender, then the selection (domain.md 4.3, stage 1). */
async function giveWork(ctx: Ctx, caseId: string, input: Input, due: Due): Promise<void> {
  const by = (day: Temporal.PlainDate) => notBefore(ctx.today, day)
  await addTask(ctx, tasks.triage_referral, { caseId })
  if (input.source !== 'self' && input.source !== 'family')
    await addTask(ctx, tasks.contact_sender, { caseId, dueOn: by(due.first) })
  await addTask(ctx, tasks.select_candidate, { caseId, dueOn: by(due.decision) })
  if (input.urgency === 'emergency') await addTask(ctx, tasks.emergency_referral, { caseId })
  if (input.unsure) await addTask(ctx, clientsTasks.look_at_duplicate, { caseId })
}
