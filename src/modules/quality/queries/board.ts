import type { Ctx } from '../../../platform/http/context.ts'
import { cellsOf, confirmationOf } from '../rules.ts'
import { openWords } from '../sealed.ts'
import {
  type EvidenceRow,
  evidenceOf,
  type FactorRow,
  getFactor,
  type ImprovementRow,
  improvementOf,
  improvementsOf,
  openFactors,
} from './rows.ts'

type Parts = { evidence: readonly EvidenceRow[]; improvements: readonly ImprovementRow[] }

async function factorOf(ctx: Ctx, f: FactorRow, { evidence, improvements }: Parts) {
  const mine = evidence.filter((e) => e.factorId === f.factorId)
  // words of a person stand on the board before what was seen or read
  const latest = mine.find((e) => e.technique === 'interview') ?? mine[0]
  const said = latest ? await openWords(ctx, 'factor_evidence', latest.evidenceId, latest.body) : null
  return {
    ...{ factorId: f.factorId, side: f.side, field: f.field, title: f.title, why: f.why, hinders: f.hinders },
    ...{ effect: f.effect, reviewedOn: f.reviewedOn, settledOn: f.settledOn, version: f.version },
    cells: cellsOf(mine),
    confirmation: confirmationOf(mine),
    quote: latest && said ? { said, source: latest.source, on: latest.seenOn } : null,
    improvements: improvements.filter((i) => i.factorId === f.factorId).map((i) => improvementOf(ctx, i)),
  }
}

/** What stands, and what was settled within half a year. */
export async function board(ctx: Ctx) {
  const rows = await openFactors(ctx, ctx.today.subtract({ months: 6 }).toString())
  const ids = rows.map((f) => f.factorId)
  const parts = { evidence: await evidenceOf(ctx, ids), improvements: await improvementsOf(ctx, ids) }
  const factors = []
  for (const row of rows) factors.push(await factorOf(ctx, row, parts))
  return { factors, mayWrite: ctx.can('quality.write') }
}

export async function factor(ctx: Ctx, { factorId }: { factorId: string }) {
  const row = await getFactor(ctx, factorId)
  const parts = { evidence: await evidenceOf(ctx, [factorId]), improvements: await improvementsOf(ctx, [factorId]) }
  const leads = ctx.can('quality.improve')
  const evidence = []
  for (const e of parts.evidence)
    evidence.push({
      ...{ evidenceId: e.evidenceId, source: e.source, technique: e.technique, on: e.seenOn, by: e.by },
      said: await openWords(ctx, 'factor_evidence', e.evidenceId, e.body),
      mayTakeBack: ctx.can('quality.note') && (leads || e.notedBy === ctx.actor.personId),
    })
  return {
    factor: await factorOf(ctx, row, parts),
    evidence,
    mayWrite: ctx.can('quality.write'),
    mayNote: ctx.can('quality.note'),
    mayImprove: leads,
  }
}
