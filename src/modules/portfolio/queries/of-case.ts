import { worksOn } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { faceMayBePublic, mayBePhotographed } from '../../consents/facts.ts'
import { certificatesOf } from '../../letters/facts.ts'
import { businessOf } from '../../practicum/facts.ts'
import { lspOf, practisedBy } from '../../training/facts.ts'
import { photosOf } from './photos.ts'

/** All that she learned and can show, gathered of the modules that know it. */
export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const { isProtected } = c
  const she = { caseId, isProtected, mayBePhotographed: await mayBePhotographed(ctx, caseId) }
  const { mayRate: _, maySay: __, ...learned } = await practisedBy(ctx, { caseId })
  return {
    ...learned,
    ...(await photosOf(ctx, she)),
    mayAdd: c.state === 'open' && ctx.can('portfolio.photo') && worksOn(ctx.actor, 'display', c),
    mayShowFace: she.mayBePhotographed && !isProtected,
    mayPrintFace: !isProtected && (await faceMayBePublic(ctx, caseId)),
    practicum: await businessOf(ctx, caseId),
    lsp: (await lspOf(ctx, { caseId })).items,
    certificates: await certificatesOf(ctx, caseId),
  }
}
