import type { Ctx } from '../../../platform/http/context.ts'
import { isAftercareAgreed } from '../../aftercare/facts.ts'
import { absenceStepsDue } from '../../cases/absence.ts'
import { EXIT_CODES, EXITS } from '../../cases/exits.ts'
import { getCase } from '../../cases/facts/case.ts'
import { toldOfHer } from '../../cases/facts/known.ts'
import { stillKept } from '../../custody/facts.ts'
import { actingBook } from '../../deputies/facts.ts'
import { ownWordsOf } from '../../evaluations/facts.ts'
import { homeForKit } from '../../livelihood/facts.ts'
import { acceptanceOf } from '../../service-referrals/facts.ts'
import { namesOfAll } from '../../staff/facts.ts'
import { kitsOfWoman, toolkitsFor } from '../../stock/facts.ts'
import type { Case, Live } from '../live.ts'
import { holds, latestTermination, missingOf } from '../live.ts'
import { terminations } from '../policy.ts'
import { latestRecords } from '../records.ts'
import { ABSENCE_HOURS, checklistOf, isPast72Hours, judgeToolkit, missingToPropose } from '../rules.ts'

/** The way out of one stay: what she achieved first, then the list. Fields that this reader holds no key for are null. */
export async function page(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const t = await latestTermination(ctx, caseId)
  const own = holds(ctx, c, 'narrative') ? await ownWordsOf(ctx, caseId) : null
  const missing = t ? await missingOf(ctx, c, t.exit) : []
  return {
    stage: c.stage,
    state: c.state,
    admittedOn: c.admittedOn,
    closedOn: c.closedOn,
    exitKind: (await toldOfHer(ctx, [caseId]))(caseId).exitKind,
    maySeeStory: holds(ctx, c, 'narrative'),
    maySeeGuarded: holds(ctx, c, 'safety'),
    exits: EXIT_CODES.filter((code) => EXITS[code].from.includes(c.stage)),
    achieved: own ? { words: own.achieved, wants: own.wants, on: own.on } : null,
    aftercare: t ? { isAgreed: await isAftercareAgreed(ctx, caseId), rule: EXITS[t.exit].aftercare } : null,
    accepted: t?.exit === 'ALIH_LEMBAGA' ? await acceptanceOf(ctx, caseId) : null,
    kept: t && ctx.can('custody.read') ? await stillKept(ctx, caseId) : null,
    toolkit: t ? await kitsOf(ctx, c, t, missing) : null,
    current: t ? await viewOf(ctx, c, t, missing) : null,
  }
}

const NOTHING_YET = { outcome: null, on: null, by: null, facts: null, note: null, guarded: null }

async function viewOf(ctx: Ctx, c: Case, t: Live, missing: readonly string[]) {
  const records = await latestRecords(ctx, t)
  const [nameOf, acting] = [await namesOfAll(ctx), await actingBook(ctx)]
  const proposal = records.get('proposal')
  const returned = records.get('returned')
  const isClosed = t.state === 'closed'
  return {
    terminationId: t.terminationId,
    exit: t.exit,
    state: t.state,
    needsFourEyes: t.needsFourEyes,
    openedBy: nameOf(t.openedBy) ?? '',
    openedAt: t.openedAt,
    missingSince: t.missingSince,
    absence: absenceOf(ctx, t),
    proposedBy: nameOf(t.proposedBy),
    isMyProposal: t.proposedBy === ctx.actor.personId,
    proposedAt: t.proposedAt,
    effectiveOn: t.effectiveOn,
    decidedBy: nameOf(t.decidedBy),
    decidedAs: acting({ personId: t.decidedBy, at: t.decidedAt, by: terminations.actions['terminations.approve'] }),
    decidedAt: t.decidedAt,
    version: t.version,
    proposal: proposal ? { note: proposal.note, guarded: proposal.guarded } : null,
    returned: returned && t.state === 'open' ? { note: returned.note, by: returned.by, on: returned.on } : null,
    checklist: checklistOf(t.exit, c.stage).map((i) => {
      const r = records.get(i.name)
      const met = isClosed
        ? i.kind === 'required' || r?.outcome === 'done'
        : i.kind === 'required'
          ? !missing.includes(i.name)
          : r?.outcome === 'done'
      return { ...NOTHING_YET, ...r, ...i, met }
    }),
    missingToPropose: isClosed ? [] : missingToPropose(t.exit, c.stage, missing),
    missingToClose: isClosed ? [] : [...missing],
  }
}

function absenceOf(ctx: Ctx, t: Live) {
  if (!t.missingSince) return null
  const since = Temporal.Instant.from(t.missingSince)
  return {
    stepsDue: absenceStepsDue(since, ctx.now).map((s) => s.step),
    reaches72At: since.add({ hours: ABSENCE_HOURS }).toString(),
    isPast: isPast72Hours(since, ctx.now),
  }
}

/** The rule of this way out, kits kept for her or handed over, and how many she had before. */
async function kitsOf(ctx: Ctx, c: Case, t: Live, missing: readonly string[]) {
  const kits = await toolkitsFor(ctx, c.caseId)
  const here = kits.filter((k) => k.state === 'handed_over').length
  return {
    rule: EXITS[t.exit].toolkit,
    judgement: judgeToolkit(t.exit, missing),
    ownedBefore: (await kitsOfWoman(ctx, c.clientId)) - here,
    home: await homeForKit(ctx, c),
    kits: kits.map((k) => ({ ...k, reservedByMe: k.reservedBy === ctx.actor.personId })),
  }
}
