import { worksOnStory } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { isShut } from '../../cases/stages.ts'
import { askedSince } from '../../tasks/facts.ts'
import { headsOf, mayWritePart, wholeOf } from '../assessment-state.ts'
import { viewPlace } from '../commands/comprehensive.ts'
import { gapsForSignOff } from '../comprehensive/sign-off.ts'
import { classOf } from '../forms/parts.ts'
import { reassessmentDueOn, reassessmentFrom } from '../rules.ts'
import { tasks } from '../tasks.ts'

export async function comprehensive(ctx: Ctx, input: { caseId: string; number?: number | undefined }) {
  const c = await getCase(ctx, input.caseId)
  const heads = await headsOf(ctx, c.caseId)
  const head = input.number === undefined ? heads[0] : heads.find((h) => h.number === input.number)
  if (input.number !== undefined && !head) throw new Refusal('not_found')
  const isOpen = !isShut(c)
  const mayAsk = ctx.can('assessments.ask') && worksOnStory(ctx.actor, c) && isOpen
  return {
    assessment: head ? await shown(ctx, c, head, { mayAsk, isNewest: head === heads[0] }) : null,
    versions: heads.map(({ number, startedOn, signedOn, signedBy }) => ({ number, startedOn, signedOn, signedBy })),
    views: await viewsOf(ctx, c.caseId),
    mayStart: mayAsk && heads.length === 0,
    mayView: ctx.can('assessments.view') && ctx.actor.counselled.includes(c.caseId) && isOpen,
  }
}

type Case = Awaited<ReturnType<typeof getCase>>
type Head = Awaited<ReturnType<typeof headsOf>>[number]
type Whole = Awaited<ReturnType<typeof wholeOf>>

async function shown(ctx: Ctx, c: Case, head: Head, o: { mayAsk: boolean; isNewest: boolean }) {
  const whole = await wholeOf(ctx, c, head)
  const { missing, advised } = head.signedAt ? { missing: [], advised: [] } : gapsForSignOff(whole)
  const { risk } = whole
  return {
    assessmentId: head.assessmentId,
    number: head.number,
    startedOn: head.startedOn,
    startedBy: head.startedBy,
    signedOn: head.signedOn,
    signedBy: head.signedBy,
    sections: whole.parts.map(({ part, openFields, isReadable, row, open }) => ({
      part,
      version: row?.version ?? 0,
      savedAt: row?.savedAt ?? null,
      savedBy: row?.savedBy ?? null,
      openFields,
      isReadable,
      mayWrite: !head.signedAt && mayWritePart(ctx, classOf(part), c),
      worded: open?.body.worded ?? null,
    })),
    texts: whole.texts,
    missing,
    advised,
    risk: risk ? { level: risk.level, ratedOn: risk.ratedOn.toString() } : null,
    nurse: await nurseOf(ctx, c.caseId, whole, o.mayAsk && !head.signedAt),
    maySign: !head.signedAt && ctx.can('assessments.sign') && c.responsibleId === ctx.actor.personId,
    mayReopen: o.mayAsk && o.isNewest && head.signedAt !== null,
    repeatOn: o.mayAsk && o.isNewest ? repeatOn(head, ctx.today) : null,
  }
}

/** The day by which it is asked anew, once that may begin. */
function repeatOn({ signedOn }: Head, today: Temporal.PlainDate): string | null {
  if (!signedOn) return null
  const signed = Temporal.PlainDate.from(signedOn)
  return Temporal.PlainDate.compare(today, reassessmentFrom(signed)) < 0 ? null : reassessmentDueOn(signed).toString()
}

/** A part that nobody but the nurse writes, while something of it is open. */
async function nurseOf(ctx: Ctx, caseId: string, { parts }: Whole, mayAsk: boolean) {
  const isOpen = parts.some((p) => classOf(p.part) === 'health' && p.openFields > 0)
  return {
    askedAt: isOpen ? await askedSince(ctx, caseId, tasks.write_biological) : null,
    mayAsk: mayAsk && isOpen && !ctx.actor.roles.includes('nurse'),
  }
}

async function viewsOf(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom('psychologistViews')
    .innerJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'psychologistViews.centreId')
        .onRef('people.personId', '=', 'psychologistViews.authorId'),
    )
    .select([
      'psychologistViews.viewId',
      'psychologistViews.body',
      'psychologistViews.writtenAt',
      'people.callName as author',
    ])
    .where('psychologistViews.caseId', '=', caseId)
    .orderBy('psychologistViews.writtenAt', 'desc')
    .execute()
  const texts = await ctx.seal.openAll(
    'narrative',
    rows.map((r) => ({ caseId, place: viewPlace(r.viewId), envelope: r.body })),
  )
  return rows.flatMap(({ body: _body, ...r }, i) => (texts[i] == null ? [] : [{ ...r, text: texts[i] }]))
}
