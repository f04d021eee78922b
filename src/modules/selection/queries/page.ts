import type { z } from 'zod'
import { holdsKey } from '../../../kernel/policy.ts'
import { allows } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { listIntakes } from '../../cases/facts/intakes.ts'
import { toldOfHer } from '../../cases/facts/known.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { centreRules } from '../../centres/facts.ts'
import { openIdentity } from '../../clients/facts.ts'
import { aftermathOf } from '../../complaints/facts.ts'
import { actingBook } from '../../deputies/facts.ts'
import { groupsOf } from '../../lists/facts.ts'
import { getReferral, letterOf, papersOf, type Referral, storyOf } from '../../referrals/facts.ts'
import { judgeAgain, settingsOf } from '../../screening/eligibility.ts'
import { latestCheck, latestTriage, readinessOf } from '../../screening/facts.ts'
import { answersIn, triage } from '../../screening/triage.ts'
import { answerOf } from '../answers.ts'
import type { selection } from '../contract.ts'
import { blockersOf, decisionContext, freePlaces } from '../decision-context.ts'
import { selection as policy } from '../policy.ts'
import { WAITING_DEFAULTS } from '../waiting.ts'
import { namesOf, trailOf } from './trail.ts'

type Page = z.input<typeof selection.page.output>
type Acting = Awaited<ReturnType<typeof actingBook>>
type Names = Awaited<ReturnType<typeof namesOf>>

/** Everything for selection on one page. The head sees at once what stands in the way of each decision. */
export async function page(ctx: Ctx, { caseId }: { caseId: string }): Promise<Page> {
  const c = await getCase(ctx, caseId)
  const row = await getReferral(ctx, caseId)
  const label = (await labelsOf(ctx, [caseId])).get(caseId)
  const names = await namesOf(ctx)
  const seen = { centre_id: c.centreId, case_id: c.caseId, is_protected: c.isProtected }
  const hidden = (['identity', 'narrative', 'safety'] as const).filter((cls) => !allows(holdsKey(cls), ctx.actor, seen))
  return {
    caseId,
    label: label?.label ?? '–',
    honorific: label?.honorific ?? null,
    isProtected: c.isProtected,
    birthYear: label?.birthYear ?? null,
    today: ctx.today.toString(),
    codeName: c.codeName,
    version: row.version,
    state: c.state,
    stage: c.stage,
    risk: (await toldOfHer(ctx, [caseId]))(caseId).risk,
    openedOn: c.openedOn,
    episode: c.episode,
    responsible: c.responsibleId ? { id: c.responsibleId, name: names(c.responsibleId) } : null,
    ...plainOf(row, names, await actingBook(ctx)),
    letter: row.letterId
      ? shownLetter(await letterOf(ctx, row.letterId, row.caseId), c.isProtected && hidden.includes('identity'))
      : null,
    intake: await intakeOf(ctx, row),
    ...(await identityPart(ctx, caseId)),
    story: await storyOf(ctx, caseId),
    check: await checkOf(ctx, caseId, names),
    ...(await safetyPart(ctx, caseId, names)),
    ...(await trailOf(ctx, caseId, names)),
    ...(await aftermathOf(ctx, caseId, names)),
    hidden,
    rules: await rulesOf(ctx, row),
    blockers: hidden.length === 0 ? blockersOf(await decisionContext(ctx, row), c) : null,
  }
}

const plainOf = (r: Referral, names: Names, acting: Acting) => ({
  source: r.source,
  receivedAt: r.receivedAt,
  urgency: r.urgency,
  listNo: r.listNo,
  noLetterReason: r.noLetterReason,
  registeredBy: names(r.registeredBy), // checks of the table
  firstResponseDueOn: r.firstResponseDueOn,
  decisionDueOn: r.decisionDueOn,
  contactedAt: r.contactedAt,
  triagedAt: r.triagedAt,
  verdict: r.verdict,
  isOverridden: r.isOverridden,
  status: r.status,
  isEmergency: r.isEmergency,
  selectionDueOn: r.selectionDueOn,
  shelterEndsOn: r.shelterEndsOn,
  waitingSince: r.waitingSince,
  waitingUntil: r.waitingUntil,
  proposal:
    r.proposalState && r.proposalKind && r.proposalBy && r.proposalAt
      ? { state: r.proposalState, kind: r.proposalKind, byId: r.proposalBy, by: names(r.proposalBy), at: r.proposalAt }
      : null,
  decision:
    r.decidedBy && r.decidedAt && r.decidedKind
      ? {
          kind: r.decidedKind,
          byId: r.decidedBy,
          by: names(r.decidedBy),
          at: r.decidedAt,
          as: acting({ personId: r.decidedBy, at: r.decidedAt, by: policy.actions['selection.decide'] }),
        }
      : null,
})

/** The subject of a letter may be her name (“Rekomendasi a.n. …”): of a protected woman it is for whoever may know it. */
const shownLetter = (found: Awaited<ReturnType<typeof letterOf>>, mayNameHer: boolean): Page['letter'] =>
  found && {
    letterId: found.letterId,
    number: found.number,
    datedOn: found.datedOn,
    receivedOn: found.receivedOn,
    office: found.office,
    subject: mayNameHer ? null : found.subject,
    statedCount: found.statedCount,
  }

async function intakeOf(ctx: Ctx, row: Referral): Promise<Page['intake']> {
  const found = row.intakeId ? (await listIntakes(ctx)).find((i) => i.intakeId === row.intakeId) : undefined
  return found ? { id: found.intakeId, name: found.name, startsOn: found.startsOn } : null
}

async function identityPart(ctx: Ctx, caseId: string): Promise<Pick<Page, 'person' | 'papers' | 'answer'>> {
  const [who, papers] = [await openIdentity(ctx, caseId), (await papersOf(ctx, [caseId])).get(caseId) ?? null]
  const list = papers?.list
  return {
    person: who
      ? {
          fullName: who.fullName,
          birthDate: who.birthDate,
          birthYear: who.birthYear,
          district: who.district,
          hasNik: who.nik !== undefined,
        }
      : null,
    papers: papers && {
      escort: papers.escort,
      sender: papers.sender,
      births: [...(papers.births ?? [])],
      list: list
        ? {
            row: list.row,
            note: list.note,
            noContact: list.noContact,
            makesNoContactRule: list.makesNoContactRule,
            nikState: list.nikState,
            remarks: [...list.remarks],
            groups: await groupsOf(ctx, list),
            codes: [...(list.problemCodes ?? [])],
            children: list.children ?? null,
          }
        : null,
    },
    answer: await answerOf(ctx, caseId),
  }
}

/** The check as it stands, with the age of today. */
async function checkOf(ctx: Ctx, caseId: string, names: Names): Promise<Page['check']> {
  const found = await latestCheck(ctx, caseId)
  if (!found?.doc) return null
  const { doc } = found
  const now = judgeAgain(doc.age, doc.groups, settingsOf(await centreRules(ctx)), ctx.today)
  return {
    verdict: now.verdict,
    isOverride: found.isOverride,
    age: now.age,
    births: [...doc.births],
    taken: doc.taken,
    warnings: doc.warnings.map(plainSaid),
    rules: now.rules.map(plainSaid),
    criteria: [...doc.criteria],
    reason: doc.reason,
    by: names(found.personId),
    at: found.at,
  }
}

export const plainSaid = ({
  code,
  params,
}: {
  code: string
  params?: Readonly<Record<string, string | number>> | undefined
}) => ({ code, ...(params && { params: { ...params } }) })

async function safetyPart(ctx: Ctx, caseId: string, names: Names): Promise<Pick<Page, 'triage' | 'readiness'>> {
  const [safety, readiness] = [await latestTriage(ctx, caseId), await readinessOf(ctx, caseId)]
  const found = safety?.doc ? triage(answersIn(safety.doc)) : null
  return {
    triage:
      safety?.doc && found
        ? {
            said: safety.doc,
            level: found.level,
            actions: found.actions,
            open: found.open,
            isComplete: found.isComplete,
            by: names(safety.personId),
            at: safety.at,
          }
        : null,
    readiness: readiness?.doc
      ? { ...readiness.doc, version: readiness.version, by: names(readiness.personId), at: readiness.at }
      : null,
  }
}

async function rulesOf(ctx: Ctx, row: Referral): Promise<Page['rules']> {
  const { minAge, maxAge } = await centreRules(ctx)
  const { maxDays } = WAITING_DEFAULTS
  return {
    minAge,
    maxAge,
    freePlaces: await freePlaces(ctx, row),
    maxWaitDays: maxDays,
    lastWaitDay: ctx.today.add({ days: maxDays }).toString(),
  }
}
