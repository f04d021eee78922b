import { sql } from 'kysely'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { AGES, type Age, ageGroup, type Span } from '../rules.ts'
import type { Line, Section } from './section.ts'

export const count = (label: string, members: readonly string[], note?: string): Line => ({
  label,
  value: { kind: 'count', members },
  ...(note && { note }),
})

/** Who was there on a day. */
export async function livingOn(ctx: Ctx, day: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('cases')
    .select('caseId')
    .where('admittedOn', '<=', day)
    .where((eb) => eb.or([eb('closedOn', 'is', null), eb('closedOn', '>', day)]))
    .execute()
  return rows.map((r) => r.caseId)
}

/** Who was there at its beginning or came in it: the sum of two lines of every report, so that it tells nothing more. */
export const servedIn = async (ctx: Ctx, span: Pick<Span, 'from' | 'until'>): Promise<string[]> => [
  ...new Set([...(await livingOn(ctx, before(span.from))), ...(await cameIn(ctx, span))]),
]

async function cameIn(ctx: Ctx, { from, until }: Pick<Span, 'from' | 'until'>): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('cases')
    .select('caseId')
    .where('admittedOn', '>=', from)
    .where('admittedOn', '<=', until)
    .execute()
  return rows.map((r) => r.caseId)
}

const before = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()

const EXITS: readonly (readonly [code: string, said: string])[] = [
  ['LULUS', 'Menyelesaikan program'],
  ['MANDIRI_DINI', 'Bekerja atau berusaha lebih awal'],
  ['REUNIFIKASI', 'Kembali ke keluarga'],
  ['ALIH_LEMBAGA', 'Pindah lembaga'],
  ['RUJUK_MEDIS', 'Dirawat di tempat lain'],
  ['MUNDUR', 'Berhenti atas kemauan sendiri'],
  ['LARI', 'Meninggalkan layanan tanpa pemberitahuan'],
  ['DO', 'Layanan diakhiri setelah didengar'],
  ['PROSES_HUKUM', 'Menjalani proses hukum'],
  ['MENINGGAL', 'Meninggal'],
]

/** Opening, in, out, closing; and out by how it ended. */
export async function movements(ctx: Ctx, { from, until }: Span): Promise<Section[]> {
  const came = await cameIn(ctx, { from, until })
  const { rows: ended } = await sql<{ caseId: string; exitKind: string }>`
    select e.case_id, e.exit_kind from ended_stays e where e.effective_on between ${from} and ${until}`.execute(ctx.db)
  return [
    {
      title: 'Gerak penghuni',
      head: ['Uraian', 'Orang'],
      draws: 'counts',
      lines: [
        count('Awal masa', await livingOn(ctx, before(from))),
        count('Masuk', came),
        count(
          'Selesai layanan',
          ended.map((e) => e.caseId),
        ),
        count('Akhir masa', await livingOn(ctx, until)),
      ],
    },
    {
      title: 'Selesai menurut cara',
      head: ['Cara', 'Orang'],
      draws: 'counts',
      lines: EXITS.map(([code, said]) =>
        count(
          said,
          ended.filter((e) => e.exitKind === code).map((e) => e.caseId),
        ),
      ),
    },
  ]
}

const AGE_SAID: Readonly<Record<Age, string>> = {
  under_20: 'di bawah 20 tahun',
  '20_24': '20–24 tahun',
  '25_29': '25–29 tahun',
  '30_35': '30–35 tahun',
  over_35: 'di atas 35 tahun',
  unknown: 'tahun lahir tidak terbuka',
}

/** How old those are who are there at the end: by the year of birth that stands with the name. */
export async function ages(ctx: Ctx, { until }: Span): Promise<Section> {
  const here = await livingOn(ctx, until)
  const labels = await labelsOf(ctx, here)
  const groups = Map.groupBy(here, (id) => ageGroup(labels.get(id)?.birthYear ?? null, until))
  return {
    title: 'Kelompok usia, akhir masa',
    head: ['Usia', 'Orang'],
    draws: 'counts',
    lines: AGES.map((age) => count(AGE_SAID[age], groups.get(age) ?? [])),
  }
}

const SENDERS: readonly (readonly [code: string, said: string])[] = [
  ['social_office', 'Dinas Sosial'],
  ['raid', 'Satuan Polisi Pamong Praja'],
  ['police', 'Kepolisian'],
  ['women_protection', 'UPTD PPA'],
  ['hospital', 'Rumah sakit'],
  ['welfare_institution', 'Lembaga kesejahteraan sosial'],
  ['family', 'Keluarga'],
  ['self', 'Datang sendiri'],
]

/** Who sent those who were referred in the period. */
export async function senders(ctx: Ctx, { from, until }: Span): Promise<Section> {
  const { rows } = await sql<{ caseId: string; source: string }>`
    select r.case_id, r.source from referrals r
     where (r.received_at at time zone ${ctx.zone})::date between ${from} and ${until}`.execute(ctx.db)
  return {
    title: 'Rujukan yang diterima',
    head: ['Pengirim', 'Orang'],
    draws: 'counts',
    lines: SENDERS.map(([code, said]) =>
      count(
        said,
        rows.filter((r) => r.source === code).map((r) => `referral:${r.caseId}`),
      ),
    ),
  }
}

const LEVELS: readonly (readonly [code: string, said: string])[] = [
  ['minor', 'Tingkat 1'],
  ['moderate', 'Tingkat 2'],
  ['serious', 'Tingkat 3'],
  ['critical', 'Tingkat 4'],
]

/** What happened, by how grave it was; told in letters of their own, and only counted here. */
export async function incidents(ctx: Ctx, { from, until }: Span): Promise<Section> {
  const { rows } = await sql<{ incidentId: string; level: string }>`
    select i.incident_id, i.level from counted_incidents i
     where (i.happened_at at time zone ${ctx.zone})::date between ${from} and ${until}`.execute(ctx.db)
  return {
    title: 'Kejadian menurut tingkat',
    head: ['Tingkat', 'Kejadian'],
    draws: 'counts',
    lines: LEVELS.map(([code, said]) =>
      count(
        said,
        rows.filter((r) => r.level === code).map((r) => `incident:${r.incidentId}`),
      ),
    ),
  }
}

/** What was held: sessions and hours, which count nobody. */
export async function activities(ctx: Ctx, { from, until }: Span): Promise<Section> {
  const { rows } = await sql<{ sessions: number; minutes: number }>`
    select count(*)::int as sessions, coalesce(sum(g.minutes), 0)::int as minutes from group_sessions g
     where g.held_on between ${from} and ${until}`.execute(ctx.db)
  const { sessions, minutes } = rows[0] ?? { sessions: 0, minutes: 0 }
  return {
    title: 'Kegiatan kelompok',
    head: ['Uraian', 'Jumlah'],
    lines: [
      { label: 'Sesi yang dicatat', value: { kind: 'text', said: String(sessions) } },
      { label: 'Jam', value: { kind: 'text', said: String(Math.round(minutes / 60)) } },
    ],
  }
}

/** What became of each intake that ran in the period, also of one with which nobody came: that an intake stands here says of nobody. */
export async function intakes(ctx: Ctx, { from, until }: Span): Promise<Section[]> {
  const { rows } = await sql<{ name: string; caseId: string | null; exitKind: string | null }>`
    select i.name, c.case_id, e.exit_kind
      from intakes i
      left join cases c on c.centre_id = i.centre_id and c.intake_id = i.intake_id and c.admitted_on <= ${until}
      left join ended_stays e on e.centre_id = c.centre_id and e.case_id = c.case_id and e.effective_on <= ${until}
     where i.starts_on <= ${until} and i.ends_on >= ${from}
     order by i.starts_on`.execute(ctx.db)
  return [...Map.groupBy(rows, (r) => r.name)].map(([name, of]) => {
    const those = (is: (exit: string | null) => boolean) => of.flatMap((r) => (is(r.exitKind) ? (r.caseId ?? []) : []))
    const well = (e: string | null) => e === 'LULUS' || e === 'MANDIRI_DINI'
    return {
      title: `Angkatan ${name}`,
      head: ['Hasil', 'Orang'] as const,
      draws: 'counts' as const,
      lines: [
        count(
          'Datang',
          those(() => true),
        ),
        count('Lulus atau mandiri lebih dini', those(well)),
        count(
          'Selesai dengan cara lain',
          those((e) => e !== null && !well(e)),
        ),
        count(
          'Masih dalam layanan',
          those((e) => e === null),
        ),
      ],
    }
  })
}
