import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { partsPlayed, type ReportBody } from './queries/reports.ts'
import { openTexts } from './texts.ts'
import en from './words/paper.en.json' with { type: 'json' }
import id from './words/paper.id.json' with { type: 'json' }
import { words } from '../../kernel/words.ts'

const t = words(id, en)
const said = (key: string): string => (t.has(key) ? t.in('id', key) : key)

/** What she says that she achieved, in her own words; null when nothing was written or this reader holds no key. */
export async function ownWordsOf(ctx: Ctx, caseId: string): Promise<{ achieved: string; wants: string; on: string } | null> {
  const { own_view: view } = await openTexts(ctx, caseId)
  return view ? { achieved: view.achieved, wants: view.wants, on: view.on } : null
}

/** Results that reports count: competent or not yet, profit of the practicum. Nothing of her story. */
export async function skillOf(ctx: Ctx, caseId: string): Promise<{ track: string; isCompetent: boolean; on: string } | null> {
  const row = await ctx.db.selectFrom('skillTests').select(['track', 'isCompetent', 'heldOn']).where('caseId', '=', caseId).orderBy('heldOn', 'desc').orderBy('testId', 'desc').limit(1).executeTakeFirst()
  return row ? { track: row.track, isCompetent: row.isCompetent, on: row.heldOn } : null
}

const day = (at: string | null, zone: string) => (at ? Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() : null)
const sum = <T>(of: readonly T[], value: (one: T) => number | null) => of.reduce((total, one) => total + (value(one) ?? 0), 0)

/**
 * The evaluation report as the paper F31 prints it: register numbers, no names. The letters module adds the letterhead, the
 * number, the town and the head who signs.
 */
export async function f31Data(ctx: Ctx, reportId: string) {
  const row = await ctx.db
    .selectFrom('evaluationReports')
    .innerJoin('people', (j) => j.onRef('people.centreId', '=', 'evaluationReports.centreId').onRef('people.personId', '=', 'evaluationReports.writtenBy'))
    .select(['evaluationReports.name', 'startsOn', 'endsOn', 'body', 'deliveredAt', 'receivedAt', 'people.name as writer', 'people.nip', 'people.position', 'people.rank'])
    .where('reportId', '=', reportId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  const lines = await ctx.db.selectFrom('evaluationReportLines').selectAll().where('reportId', '=', reportId).orderBy('registerNo').execute()
  const body = row.body as ReportBody // written by writeReport
  const parts = await partsPlayed(ctx, row.startsOn, row.endsOn)
  const tracks = [...new Set(lines.flatMap((l) => l.track ?? []))].toSorted()
  const of = (track: string) => lines.filter((l) => l.track === track)
  return {
    tanggal: day(row.deliveredAt, ctx.zone),
    diterima: day(row.receivedAt, ctx.zone),
    angkatan: row.name,
    mulai: row.startsOn,
    selesai: row.endsOn,
    ringkasan: body.summary,
    kelas: tracks.map((track) => {
      const own = of(track)
      const attended = own.filter((l) => l.attendancePercent !== null)
      return {
        nama: said(`track.${track}`), peserta: own.length, dinilai: own.filter((l) => l.isCompetent !== null).length, kompeten: own.filter((l) => l.isCompetent === true).length,
        hadir: attended.length > 0 ? `${Math.round(sum(attended, (l) => l.attendancePercent) / attended.length)}%` : null,
      }
    }),
    catatan_keterampilan: body.skillNote,
    praktik: tracks.flatMap((track) => {
      const own = of(track).filter((l) => l.daysOpen !== null)
      if (own.length === 0) return []
      return { nama: said(`track.${track}`), hari: Math.max(...own.map((l) => l.daysOpen ?? 0)), pelanggan: sum(own, (l) => l.customers), pendapatan: sum(own, (l) => l.revenueRupiah), laba: sum(own, (l) => l.profitRupiah) }
    }),
    perubahan: body.changes,
    peran: body.roles.map((r) => ({ peran: said(`part.${r.part}`), jumlah: parts.find((p) => p.part === r.part)?.count ?? 0, uraian: r.text })),
    hambatan: body.obstacles,
    saran: body.suggestions.map((s) => ({ saran: s.text, penanggung: s.who ?? null, batas: s.until ?? null })),
    pelapor: { nama: row.writer, nip: row.nip, jabatan: row.position, pangkat: row.rank },
    hasil: lines.map((l) => ({
      induk: l.registerNo, kelas: l.track ? said(`track.${l.track}`) : null, hadir: l.attendancePercent === null ? null : `${l.attendancePercent}%`,
      hasil: l.isCompetent === null ? null : said(l.isCompetent ? 'competent' : 'not_yet'), laba: l.profitRupiah, keterangan: l.note,
    })),
  }
}
