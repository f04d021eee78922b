import type { Stage } from './stages.ts'

/**
 * The same eight stages in four vocabularies, for papers that must speak the reader's (domain.md 4.7): the founding study,
 * the ministry (ATENSI), the classic centre, and generalist social-work practice. What a screen shows is `stage.<code>` of
 * the words files. Names are in the language in which that vocabulary is written.
 */
export type Vocabulary = 'study' | 'ministry' | 'classic' | 'practice'

export const STAGE_NAMES: Readonly<Record<Stage, Readonly<Record<Vocabulary, string>>>> = {
  identification: {
    study: 'Identifikasi masalah / proses awal',
    ministry: 'Akses; pendekatan awal dan kesepakatan bersama',
    classic: 'Pendekatan awal: orientasi, identifikasi, motivasi, seleksi',
    practice: 'Engagement, intake, contract',
  },
  data: {
    study: 'Memperoleh data',
    ministry: 'Akses; pendekatan awal dan kesepakatan bersama',
    classic: 'Penerimaan: registrasi',
    practice: 'Data collection',
  },
  assessment: {
    study: 'Asesmen',
    ministry: 'Asesmen komprehensif dan berkelanjutan',
    classic: 'Pengungkapan dan pemahaman masalah',
    practice: 'Assessment',
  },
  plan: {
    study: 'Rencana intervensi',
    ministry: 'Perencanaan layanan',
    classic: 'Perencanaan program',
    practice: 'Planning',
  },
  intervention: {
    study: 'Pelaksanaan intervensi',
    ministry: 'Implementasi',
    classic: 'Bimbingan fisik, mental, sosial, keterampilan; resosialisasi',
    practice: 'Intervention',
  },
  review: {
    study: 'Review kasus',
    ministry: 'Monitoring dan evaluasi',
    classic: 'Monitoring',
    practice: 'Monitoring',
  },
  evaluation: {
    study: 'Evaluasi',
    ministry: 'Monitoring dan evaluasi',
    classic: 'Evaluasi',
    practice: 'Evaluation',
  },
  termination: {
    study: 'Terminasi',
    ministry: 'Pascalayanan dan terminasi',
    classic: 'Terminasi, penyaluran, bimbingan lanjut',
    practice: 'Termination, follow-up',
  },
}
