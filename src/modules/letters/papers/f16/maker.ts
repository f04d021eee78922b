import { shortDate } from '../../../../kernel/dates.ts'
import { text } from '../../../../kernel/form.ts'
import { openIdentity } from '../../../clients/facts.ts'
import { trackNames } from '../../../tracks/facts.ts'
import { headSigns } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import type { Asks, Json } from '../naskah/fields.ts'
import type { Missing } from '../naskah/missing.ts'
import { officerJson, workerOf } from '../officers.ts'
import type { PlanFacts } from './facts.ts'

const asks = { catatan: text({ optional: true }) } satisfies Asks

/** The seven components as they are written on paper (Permensos 7/2021; domain.md 3.1). */
const COMPONENTS: Readonly<Record<string, string>> = {
  decent_living: 'Kebutuhan hidup layak',
  social_and_child_care: 'Perawatan sosial dan pengasuhan anak',
  family_support: 'Dukungan keluarga',
  therapy: 'Terapi psikososial dan mental spiritual',
  vocational_and_entrepreneurship: 'Pelatihan vokasional dan kewirausahaan',
  social_aid: 'Bantuan dan asistensi sosial',
  accessibility: 'Dukungan aksesibilitas',
}

type Step = PlanFacts['goals'][number]['steps'][number]
const day = (iso: string | null) => (iso ? shortDate(Temporal.PlainDate.from(iso)).replace(/^\S+ /, '') : '')
const span = (s: Step): string | null => [day(s.from), day(s.to)].filter(Boolean).join(' – ') || null

const stepJson = (s: Step, isNeutral: boolean): Json => ({
  kegiatan: s.activity,
  komponen: s.component ? (COMPONENTS[s.component] ?? null) : null,
  penanggung: s.owner,
  waktu: span(s),
  tempat: isNeutral ? null : s.place,
  anggaran: s.budget,
})

const goalJson = (g: PlanFacts['goals'][number], isNeutral: boolean): Json => ({
  tujuan: g.herWords,
  bobot: g.weight,
  masalah: g.problem,
  kebutuhan: g.need,
  awal: g.start,
  gas: g.levels,
  kegiatan: g.steps.map((s) => stepJson(s, isNeutral)),
})

/** F16: the plan as agreed, for her signature, the worker's, the coordinator's and the head's. Sealed as her story. */
export const maker: Maker = {
  about: 'case',
  keep: 'narrative',
  roles: ['head', 'coordinator', 'social_worker'],
  headSigns: true,
  carriesIdentity: true,
  numberAt: null,
  neutralSubject: 'Rencana',
  ready: (s) => s.plan !== undefined,
  make: async (m) => {
    const { ctx, sources, house, isNeutral, c } = m
    const subject = 'Rencana intervensi'
    const plan = await sources.plan?.(ctx, c.caseId)
    if (!plan) return { subject, asks, missing: [{ field: 'rencana', where: 'plan' }], data: {} }
    const who = isNeutral ? null : await openIdentity(ctx, c.caseId)
    const worker = await workerOf(m)
    const coordinator = await sources.officer(ctx, 'coordinator')
    const missing: Missing[] = []
    if (!isNeutral && !who) missing.push({ field: 'orang.nama', where: 'identity' })
    if (!c.admittedOn || !c.plannedEndOn) missing.push({ field: 'orang.masuk', where: 'identity' })
    if (!worker) missing.push({ field: 'peksos.nama', where: 'staff' })
    if (!coordinator) missing.push({ field: 'koordinator.nama', where: 'staff' })
    if (!plan.herWish) missing.push({ field: 'harapan', where: 'plan' })
    if (!plan.strengths) missing.push({ field: 'kekuatan', where: 'plan' })
    if (plan.goals.length === 0) missing.push({ field: 'tujuan', where: 'plan' })
    const stay = { kelas: c.track && (await trackNames(ctx))(c.track), masuk: c.admittedOn, selesai: c.plannedEndOn }
    return {
      subject,
      asks,
      missing,
      data: {
        versi: plan.version,
        ...(plan.isDraft && { draf: true }),
        tanggal: plan.on,
        review: plan.reviewOn,
        orang: isNeutral
          ? { dilindungi: true, kode: c.codeName, ...stay }
          : { nama: who?.fullName ?? '', induk: c.registerNo, ...stay },
        harapan: plan.herWish,
        kekuatan: plan.strengths,
        tujuan: plan.goals.map((g) => goalJson(g, isNeutral)),
        catatan: plan.note,
        peksos: officerJson(worker),
        koordinator: officerJson(coordinator),
        kepala: isNeutral ? { jabatan: 'Kepala' } : headSigns(house),
      },
    }
  },
}
