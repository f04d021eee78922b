import { worksOnStory } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { silencedOf } from '../../cases/facts/silence.ts'
import { pageIn, pagesOf } from '../facts.ts'
import { aidForm, choicesForm, homeForm, householdForm, interestForm } from '../forms/pages.ts'
import { placementsOf } from './placements.ts'
import { worksOf } from './works.ts'

/** Her book as it stands; empty for whoever holds no key of her story. */
export async function book(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const pages = await pagesOf(ctx, caseId)
  const works = ctx.can('livelihood.write') && worksOnStory(ctx.actor, { caseId, isProtected: c.isProtected })
  const isSilent = (await silencedOf(ctx, [caseId])).has(caseId)
  return {
    mayWrite: works && !isSilent && (c.state === 'open' || c.state === 'aftercare'),
    mayPlace: works && !isSilent && c.state === 'open',
    interest: pageIn(pages, 'interest', interestForm),
    home: pageIn(pages, 'home', homeForm),
    choices: pageIn(pages, 'choices', choicesForm),
    household: pageIn(pages, 'household', householdForm),
    aid: pageIn(pages, 'aid', aidForm),
    placements: await placementsOf(ctx, caseId),
    works: await worksOf(ctx, caseId),
  }
}
