import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { staffOf } from '../../access/facts.ts'
import { addTask } from '../../tasks/facts.ts'
import type { privacy } from '../contract.ts'
import { events } from '../events.ts'
import { privacy as privacyPolicy } from '../policy.ts'
import { approverOf, getDisclosure } from '../queries/disclosures.ts'
import { disclosureState, partOf } from '../rules.ts'
import { tasks } from '../tasks.ts'
import { write } from '../words-of.ts'
import { subject } from './requests.ts'

type In<K extends keyof typeof privacy> = z.output<(typeof privacy)[K]['input']>

export async function askDisclosure(ctx: Ctx, input: In<'askDisclosure'>) {
  const { herNo, recipient, letterNo, askedOn, basis, ground, asked, given } = input
  if (askedOn > ctx.today.toString()) throw new Refusal('in_the_future')
  const disclosureId = newId(ctx.now)
  await ctx.db
    .insertInto('privacyDisclosures')
    .values({
      ...{ centreId: ctx.actor.centreId, disclosureId, herNo, basis, askedOn },
      ...{ recordedBy: ctx.actor.personId, recordedAt: ctx.now.toString() },
    })
    .execute()
  await write(ctx, { disclosureId }, 'scope', { text: '', scope: { recipient, letterNo, ground, asked, given } })
  for (const ownerRole of ['head', 'data_protection_officer'] as const)
    await addTask(ctx, tasks.approve_disclosure, { id: disclosureId, ownerRole })
  await ctx.record(events.disclosure_asked, { ...subject('privacy_disclosures', disclosureId), details: { basis } })
  return { disclosureId }
}

/** The head for the house, the officer for the law; whoever asked for it is neither. */
export async function approveDisclosure(ctx: Ctx, { disclosureId }: In<'approveDisclosure'>) {
  const d = await getDisclosure(ctx, disclosureId)
  if (disclosureState(d) !== 'asked') throw new Refusal('already_done')
  const part = partOf(d, approverOf(ctx))
  if (part !== 'head' && part !== 'officer') throw new Refusal(part)
  await step(ctx, disclosureId, part === 'head' ? { headAt: ctx.now.toString() } : { officerAt: ctx.now.toString() })
  // asked anew: of two who approve at once the later sees both
  if (disclosureState(await getDisclosure(ctx, disclosureId)) === 'approved') await askToGive(ctx, d)
  await ctx.record(events.disclosure_approved, subject('privacy_disclosures', disclosureId))
  return {}
}

/** Whoever asked for it waits for this; where she works here no more, the head. */
async function askToGive(ctx: Ctx, d: { disclosureId: string; recordedBy: string }) {
  const ids = (await staffOf(ctx, privacyPolicy.actions['privacy.record'])).map((p) => p.personId)
  const owner = ids.includes(d.recordedBy) ? { ownerId: d.recordedBy } : { ownerRole: 'head' as const }
  await addTask(ctx, tasks.give_disclosure, { id: d.disclosureId, ...owner })
}

export async function refuseDisclosure(ctx: Ctx, { disclosureId, words }: In<'refuseDisclosure'>) {
  const d = await getDisclosure(ctx, disclosureId)
  if (d.refusedAt || d.givenAt) throw new Refusal('already_done')
  await step(ctx, disclosureId, { refusedAt: ctx.now.toString() })
  await write(ctx, { disclosureId }, 'refusal', { text: words }, { readers: [d.recordedBy] })
  await ctx.record(events.disclosure_refused, subject('privacy_disclosures', disclosureId))
  return {}
}

export async function giveDisclosure(ctx: Ctx, { disclosureId, channel, name, proof }: In<'giveDisclosure'>) {
  const d = await getDisclosure(ctx, disclosureId)
  if (disclosureState(d) !== 'approved') throw new Refusal(d.givenAt || d.refusedAt ? 'already_done' : 'two_needed')
  await step(ctx, disclosureId, { givenAt: ctx.now.toString() })
  await write(ctx, { disclosureId }, 'handing', { text: '', channel, name, proof }, { readers: [d.recordedBy] })
  await ctx.record(events.disclosure_given, subject('privacy_disclosures', disclosureId))
  return {}
}

type Step = { headAt?: string; officerAt?: string; refusedAt?: string; givenAt?: string }

async function step(ctx: Ctx, disclosureId: string, to: Step): Promise<void> {
  const done = await ctx.db
    .updateTable('privacyDisclosures')
    .set(to)
    .where('disclosureId', '=', disclosureId)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
}
