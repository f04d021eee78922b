import type { Ctx } from '../../../platform/http/context.ts'
import type { Report, Span } from '../rules.ts'
import { figures, money } from './figures.ts'
import { followUp, food, health } from './house.ts'
import { categories, origins } from './origin.ts'
import { activities, ages, incidents, intakes, movements, senders } from './people.ts'
import type { Section } from './section.ts'
import { targets } from './targets.ts'

const HOUSE = [1, 2, 3, 4, 5, 8, 9, 10, 11, 14, 15, 19, 20, 21, 27, 29] as const
const AFTER = [22, 23, 24, 26] as const

/** Half a year or a whole one: what became of each intake, outcomes, and how it is after the service. */
async function ofYear(ctx: Ctx, span: Span): Promise<Section[]> {
  return [
    ...(await movements(ctx, span)),
    ...(await intakes(ctx, span)),
    await ages(ctx, span),
    await senders(ctx, span),
    await activities(ctx, span),
    await incidents(ctx, span),
    await figures(ctx, 'Indikator layanan', HOUSE, span),
    await figures(ctx, 'Indikator setelah layanan', AFTER, span),
    await targets(ctx, span),
    await money(ctx, span),
  ]
}

/** What each report holds (domain.md 10.1), reckoned under the eyes of whoever makes it. */
const CONTENT: Readonly<Record<Report, (ctx: Ctx, span: Span) => Promise<Section[]>>> = {
  monthly: async (ctx, span) => [
    ...(await movements(ctx, span)),
    await categories(ctx, span),
    await ages(ctx, span),
    await origins(ctx, span),
    await senders(ctx, span),
    await activities(ctx, span),
    await health(ctx, span),
    await incidents(ctx, span),
    await food(ctx, span),
    await figures(ctx, 'Indikator', [9, 10, 11, 19], span),
    await money(ctx, span),
  ],
  quarterly: async (ctx, span) => [
    ...(await movements(ctx, span)),
    await figures(ctx, 'Indikator layanan', HOUSE, span),
    await figures(ctx, 'Indikator setelah layanan', AFTER, span),
    await incidents(ctx, span),
    await targets(ctx, span),
    await money(ctx, span),
    await followUp(ctx, span),
  ],
  semester: ofYear,
  yearly: ofYear,
  aftercare: async (ctx, span) => [await figures(ctx, 'Setelah layanan', AFTER, span)],
}

export const sectionsOf = (ctx: Ctx, report: Report, span: Span) => CONTENT[report](ctx, span)
