import type { Ctx } from '../../platform/http/context.ts'
import { backupStanding, type Code, changesStanding, drillStanding } from './rules.ts'

/** Shown: two months of nights. */
const SHOWN = 60

const COLUMNS = ['runId', 'at', 'kind', 'outcome', 'code', 'rowsKept', 'seconds', 'bytes', 'isSameDisk'] as const

const lastGood = (ctx: Ctx, kind: 'backup' | 'drill') =>
  ctx.db
    .selectFrom('backupRuns')
    .select(COLUMNS)
    .where('kind', '=', kind)
    .where('outcome', '=', 'good')
    .where('at', '<=', ctx.now.toString()) // a clock that once stood ahead makes nothing good until then
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function state(ctx: Ctx) {
  const [backup, drill] = [await lastGood(ctx, 'backup'), await lastGood(ctx, 'drill')]
  const first = await ctx.db
    .selectFrom('backupRuns')
    .select('at')
    .where('outcome', '!=', 'asked')
    .orderBy('at')
    .limit(1)
    .executeTakeFirst()
  const runs = await ctx.db
    .selectFrom('backupRuns')
    .select(COLUMNS)
    .orderBy('at', 'desc')
    .orderBy('runId')
    .limit(SHOWN)
    .execute()
  const changes = await ctx.db.selectFrom('backupChanges').select(['throughAt', 'code']).executeTakeFirst()
  const at = (row: { at: string } | undefined) => (row ? Temporal.Instant.from(row.at) : null)
  const newest = runs.find((r) => r.kind === 'backup' && r.outcome !== 'asked')
  return {
    backup: {
      ...{ standing: backupStanding(at(backup), ctx.now), at: backup?.at ?? null, bytes: numberOf(backup?.bytes) },
      isSameDisk: backup?.isSameDisk ?? false,
      isAsked: runs.some((r) => r.outcome === 'asked'),
    },
    drill: {
      ...{ standing: drillStanding(at(drill), at(first), ctx.now), at: drill?.at ?? null },
      minutes: drill?.seconds == null ? null : Math.max(1, Math.round(drill.seconds / 60)),
    },
    disk: ctx.services.disk.standing(),
    changes: changes ? changesOf(changes, ctx.now) : null,
    refusedWith: newest?.outcome === 'not_made' ? newest.code : null,
    runs: runs.map((r) => ({
      ...{ runId: r.runId, at: r.at, kind: r.kind, outcome: r.outcome, code: r.code, seconds: r.seconds },
      rows: numberOf(r.rowsKept),
    })),
  }
}

const changesOf = ({ throughAt, code }: { throughAt: string | null; code: Code | null }, now: Temporal.Instant) => ({
  standing: changesStanding(throughAt === null ? null : Temporal.Instant.from(throughAt), now),
  at: throughAt,
  refusedWith: code,
})

const numberOf = (value: string | number | null | undefined): number | null => (value == null ? null : Number(value))
