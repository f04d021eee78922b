import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { worksOn } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { breathe, giveTime, stayAwake } from '../../../platform/http/long-work.ts'
import { recipientOf, sealForRecipient, sealWithPassphrase } from '../../../platform/seal/age.ts'
import { newPassphrase } from '../../../platform/seal/passphrase.ts'
import { getCase } from '../../cases/facts/case.ts'
import { openDisplay } from '../../cases/facts/labels.ts'
import { mustDecideFor } from '../../cases/facts/team.ts'
import { openIdentity } from '../../clients/facts.ts'
import { acceptanceOf } from '../../service-referrals/facts.ts'
import type { wholeFiles } from '../contract.ts'
import { events } from '../events.ts'
import type { Enclosure, Gathered, LeftOut, Part, Ports } from '../ports.ts'
import { print } from '../print.ts'
import { KEPT_DAYS, MOST_BYTES, MOST_PARTS } from '../rules.ts'
import { namesHer, type Traces, tracesOf, unnamedIn } from '../unnamed.ts'

type Case = Awaited<ReturnType<typeof getCase>>

/** Reads her whole file as whoever makes it, prints it, seals it, and keeps nothing else of it. */
export const make =
  (ports: Ports) =>
  async (ctx: Ctx, { caseId, kind, recipientKey }: z.output<typeof wholeFiles.make.input>) => {
    const c = await getCase(ctx, caseId)
    await mustDecideFor(ctx, caseId)
    if (!worksOn(ctx.actor, 'narrative', c)) throw new Refusal('not_allowed')
    const key = kind === 'institution' ? (recipientKey ?? '').trim() : null
    if (key !== null && !recipientOf(key)) throw new Refusal('key_wrong')
    // of a protected woman her code alone goes to others, in the packet of the referral; her own words may name her
    if (kind === 'institution' && c.isProtected) throw new Refusal('protected_by_packet')
    // before the other side has said that it takes her, nothing of her goes there but the referral
    const taken = kind === 'institution' ? await acceptanceOf(ctx, caseId) : null
    if (kind === 'institution' && !taken) throw new Refusal('not_accepted_yet')
    await giveTime(ctx)
    const gathered = await gather(ctx, ports, c)
    const expiresOn = ctx.today.add({ days: KEPT_DAYS }).toString()
    const { pdf, pages } = await print(ctx, c, { kind, recipient: taken?.from ?? null, expiresOn, gathered })
    const words = key === null ? newPassphrase() : null
    const file =
      words === null ? sealForRecipient(pdf, key ?? '') : await stayAwake(ctx, sealWithPassphrase(pdf, words))
    const sha256 = createHash('sha256').update(file).digest('hex')
    const wholeFileId = newId(ctx.now)
    const parts = gathered.parts.length + gathered.enclosures.length
    const leftOut = gathered.leftOut.length
    await ctx.db
      .insertInto('wholeFiles')
      .values({
        ...{ centreId: ctx.actor.centreId, wholeFileId, caseId, kind, recipientKey: key, expiresOn },
        ...{ madeBy: ctx.actor.personId, madeAt: ctx.now.toString(), parts, leftOut, pages, file, fileHash: sha256 },
      })
      .execute()
    const details = { kind, parts, leftOut, pages, sha256 }
    await ctx.record(events.whole_file_made, { caseId, subject: ['whole_files', wholeFileId], details })
    return { wholeFileId, words, pages, leftOut }
  }

/** In portions: between two of them others get their turn. @throws Refusal `whole_too_large` before it is printed */
async function gather(ctx: Ctx, ports: Ports, c: Case): Promise<Gathered> {
  const hers = c.isProtected ? await namesOf(ctx, c.caseId) : null
  const out = new Map<string, LeftOut>()
  const leave = (one: LeftOut) => out.set(`${one.title} ${one.why}`, one)
  const parts: Part[] = []
  for await (const part of ports.parts(ctx, c)) {
    if ('why' in part) leave(part)
    else parts.push(hers ? unnamedIn(part, hers, c.codeName ?? '') : part)
    if (parts.length > MOST_PARTS) throw new Refusal('whole_too_large')
    await breathe(ctx)
  }
  const enclosures: Enclosure[] = []
  let bytes = 0
  for await (const one of ports.enclosures(ctx, c.caseId)) {
    if ('why' in one) leave(one)
    else if (hers && (one.says === null || namesHer(one.says, hers))) leave({ title: one.title, why: 'names_her' })
    else {
      bytes += one.file.bytes.length
      enclosures.push(one)
    }
    if (bytes > MOST_BYTES) throw new Refusal('whole_too_large')
    await breathe(ctx)
  }
  return { parts, enclosures, leftOut: [...out.values()], readers: (await ports.readers(ctx, c.caseId)) ?? [] }
}

async function namesOf(ctx: Ctx, caseId: string): Promise<Traces> {
  const identity = await openIdentity(ctx, caseId)
  const display = await openDisplay(ctx, caseId)
  return tracesOf([identity?.fullName, identity?.alias, display?.callName], identity?.nik)
}
