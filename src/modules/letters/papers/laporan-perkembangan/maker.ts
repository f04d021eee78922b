import { day, line, lines, text } from '../../../../kernel/form.ts'
import { initials } from '../../../../kernel/person-name.ts'
import type { Stage } from '../../../cases/stages.ts'
import { openIdentity } from '../../../clients/facts.ts'
import { headSigns } from '../../making/house.ts'
import type { Maker } from '../../making/maker.ts'
import texts from '../../making/texts.json' with { type: 'json' }
import type { Asks } from '../naskah/fields.ts'
import type { Missing } from '../naskah/missing.ts'

const asks = {
  'surat.kepada.jabatan': line(),
  'surat.kepada.di': line({ optional: true }),
  'surat.tanggal': day(),
  'masa.dari': day(),
  'masa.sampai': day(),
  dilakukan: lines(),
  kehadiran: line({ optional: true }),
  keterampilan: line({ optional: true }),
  keadaan: text({ hint: true }),
  hambatan: lines({ optional: true }),
  langkah: lines({ optional: true }),
  perkiraan: day({ optional: true }),
  tembusan: lines({ optional: true }),
} satisfies Asks

const STAGES: Readonly<Record<Stage, string>> = {
  identification: 'Identifikasi',
  data: 'Data',
  assessment: 'Asesmen',
  plan: 'Rencana',
  intervention: 'Pelaksanaan',
  review: 'Review',
  evaluation: 'Evaluasi',
  termination: 'Selesai layanan',
}
/** The seven components of the ministry (domain.md 3.1). */
const COMPONENTS: Readonly<Record<string, string>> = {
  decent_living: 'Pemenuhan hidup layak',
  social_and_child_care: 'Perawatan sosial dan pengasuhan anak',
  family_support: 'Dukungan keluarga',
  therapy: 'Terapi fisik, psikososial, mental spiritual',
  vocational_and_entrepreneurship: 'Pelatihan vokasional dan kewirausahaan',
  social_aid: 'Bantuan sosial',
  accessibility: 'Dukungan aksesibilitas',
}

/** Filled with numbers and codes alone; what is said in words is written for the referrer, and nothing of her file runs over into it. */
export const maker: Maker = {
  about: 'case',
  keep: 'narrative',
  roles: ['head', 'coordinator', 'social_worker'],
  headSigns: true,
  // register number, initials and year of birth: no name
  carriesIdentity: false,
  numberAt: 'surat.nomor',
  ready: (s) => s.progress !== undefined,
  make: async ({ ctx, sources, house, typed, c }) => {
    const from = typeof typed['masa.dari'] === 'string' && typed['masa.dari'] !== '' ? typed['masa.dari'] : c.admittedOn
    const until = ctx.today.toString()
    const p = await sources.progress?.(ctx, c.caseId, from ?? c.openedOn, until)
    const who = c.isProtected ? null : await openIdentity(ctx, c.caseId)
    const missing: Missing[] = c.isProtected || who ? [] : [{ field: 'orang.nama', where: 'identity' }]
    const born = who?.birthYear ?? (who?.birthDate ? Number(who.birthDate.slice(0, 4)) : null)
    return {
      subject: 'Laporan perkembangan',
      asks,
      missing,
      data: {
        surat: {
          sifat: 'Rahasia',
          hal: 'Laporan Perkembangan',
          tempat: house.city,
          tanggal: until,
          kepada: { jabatan: p?.office ?? '' },
        },
        orang: c.isProtected
          ? { dilindungi: true, kode: c.codeName }
          : {
              induk: c.registerNo,
              inisial: initials(who?.fullName ?? ''),
              tahun_lahir: born === null ? null : String(born),
            },
        masa: { dari: from ?? c.openedOn, sampai: until },
        tahap: c.closedOn ? STAGES.termination : STAGES[c.stage],
        dilakukan: (p?.components ?? []).map((code) => `${COMPONENTS[code] ?? code}.`),
        kehadiran: p && p.counted > 0 ? `${Math.round((100 * p.attended) / p.counted)}%, dari ${p.counted} sesi` : null,
        keterampilan: p?.skill ? `${p.skill.course}: ${p.skill.competent} dari ${p.skill.units} unit kompeten` : null,
        hambatan: [],
        langkah: [],
        // of a stay that ended, the day on which it did
        perkiraan: c.closedOn ?? c.plannedEndOn,
        penanda_tangan: headSigns(house),
        tembusan: texts.archive,
      },
    }
  },
}
