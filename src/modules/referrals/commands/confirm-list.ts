import type { z } from 'zod'
import type { Event } from '../../../kernel/event.ts'
import { portions } from '../../../kernel/portions.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { staysOf } from '../../cases/facts.ts'
import { readmission } from '../../clients/facts.ts'
import type { referrals } from '../contract.ts'
import { displayOf } from '../from-list.ts'
import { rememberLayout } from '../layouts.ts'
import type { FinalCandidate } from '../list-import/apply-decisions.ts'
import { getList } from '../list-store.ts'
import { giveTime } from '../long-work.ts'
import { settleList } from '../settle-list.ts'
import { checkNamed, recordLetter } from './letters.ts'
import type { Neighbours } from './neighbours.ts'
import type { Saved } from './save-candidates.ts'
import { saveCandidates } from './save-candidates.ts'
import { writeAccounts } from './write-accounts.ts'

type Input = z.output<typeof referrals.confirmList.input>

/**
 * A person confirms: every row that nobody set aside becomes a referral with its case, all or nothing, and every row of
 * the sheet has its account. The events come last, so that the chain of the centre is held for a moment only.
 */
export const confirmList = (ask: Neighbours) => async (ctx: Ctx, input: Input) => {
  const list = await getList(ctx, input.listId, true)
  if (list.state !== 'draft') throw new Refusal('list_settled')
  if (list.version !== input.version) throw new Refusal('stale_version', { theirs: { version: list.version } })
  await checkNamed(ctx, ask, input)
  await giveTime(ctx)
  const { settled, rows } = await settleList(ctx, list)
  const letterId = await recordLetter(ctx, input.letter, {
    ...input,
    listId: list.listId,
    statedCount: list.headDoc.letter.statedTotal ?? list.rowsRead,
  })
  const { fresh, again, here } = await sortOut(ctx, settled.candidates, input)
  const referral = {
    letterId,
    receivedOn: Temporal.PlainDate.from(input.letter.receivedOn),
    intakeId: input.intakeId ?? null,
    responsibleId: input.responsibleId ?? null,
    officePersonId: input.officePersonId ?? null,
  }
  const saved: Saved[] = []
  for (const [i, piece] of portions<FinalCandidate | Again>([...fresh, ...again]).entries()) {
    if (i === 1) await ctx.client.query('select sec.count_anew()')
    saved.push(...(await saveCandidates(ctx, ask, piece, rows, referral)))
  }
  const imported = new Map(saved.map((s) => [s.row, s.caseId]))
  await writeAccounts(ctx, list.listId, settled.accounts, imported, here)
  if (list.headDoc.byHand)
    await rememberLayout(ctx, { fingerprint: list.headDoc.fingerprint, mapping: list.headDoc.mapping })
  await ctx.db
    .updateTable('referralLists')
    .set({
      state: 'confirmed',
      version: list.version + 1,
      settledBy: ctx.actor.personId,
      settledAt: ctx.now.toString(),
    })
    .where('listId', '=', list.listId)
    .execute()
  const count = (outcome: string) => settled.accounts.filter((a) => a.outcome === outcome).length
  const counts = {
    imported: saved.length,
    merged: count('merged'),
    setAside: count('set_aside'),
    alreadyHere: here.size,
  }
  await ask.addTasks(ctx, answerTask(letterId, saved))
  await ask.recordMany(
    ctx,
    saved.flatMap((s) => eventsOf(s, letterId, input.responsibleId)),
  )
  await ctx.record({
    kind: 'referrals.list_confirmed',
    subject: ['referral_lists', list.listId],
    details: { letter: letterId, ...counts },
  })
  return { letterId, ...counts }
}

type Again = FinalCandidate & { opened: { caseId: string; hasIdentity: boolean } }

/** Women who were here before get a new stay on their thread; one whose stay is not over is here already. */
async function sortOut(ctx: Ctx, candidates: readonly FinalCandidate[], input: Input) {
  const fresh: FinalCandidate[] = []
  const again: Again[] = []
  const here = new Map<number, string>()
  for (const c of candidates) {
    if (!c.knownPersonId) {
      fresh.push(c)
      continue
    }
    const stay = (await staysOf(ctx, c.knownPersonId)).find((s) => s.state !== 'closed' && s.state !== 'aftercare')
    if (stay) here.set(c.row, stay.caseId)
    else {
      const opened = await readmission(ctx, c.knownPersonId, {
        display: displayOf(c),
        openedOn: input.letter.receivedOn,
        ...(input.responsibleId && { responsibleId: input.responsibleId }),
      })
      again.push({ ...c, opened: { caseId: opened.caseId, hasIdentity: opened.identityCopied } })
    }
  }
  return { fresh, again, here }
}

/** The same events as a single registration leaves, for each of them. A new stay has left its own already. */
function eventsOf(s: Saved, letterId: string, responsibleId: string | undefined): Event[] {
  const { caseId } = s
  return [
    ...(s.isNew
      ? [{ kind: 'cases.opened', caseId, subject: ['cases', caseId], details: { episode: 1 } } as const]
      : []),
    ...(s.isNew && responsibleId
      ? [{ kind: 'cases.social_worker_assigned', caseId, subject: ['people', responsibleId] } as const]
      : []),
    ...(s.identityEvent
      ? [{ kind: s.identityEvent, caseId, subject: ['identities', caseId], details: { version: 1 } } as const]
      : []),
    {
      kind: 'referrals.registered',
      caseId,
      subject: ['referrals', caseId],
      details: { source: 'social_office', urgency: 'ordinary', letter: letterId, row: s.row },
    },
  ]
}

/** One answer to the office for the whole list, when its women are decided on. */
function answerTask(letterId: string, saved: readonly Saved[]) {
  const due = saved[0]?.decisionDueOn
  return due
    ? [
        {
          kind: 'answer_list',
          params: { count: saved.length },
          ownerRole: 'administration',
          dueOn: due,
          link: `/surat/baru?surat=balasan-seleksi&tentang=${letterId}`,
        },
      ]
    : []
}
