import type { Part } from './part.ts'
import { may, must } from './part.ts'

/** What she can and whom she has, what it all means, what she hopes, what follows (domain.md 5.12, last five parts). */
export const PARTS_MEANING = [
  {
    code: 'strengths',
    title: { id: 'Kekuatan', en: 'Strengths' },
    sealedAs: 'narrative',
    guidance: [
      { id: 'Mulailah ringkasan mana pun dari bagian ini.', en: 'Begin every summary with this part.' },
      {
        id: 'Tanyakan: apa yang pernah berhasil, dan siapa yang membantu?',
        en: 'Ask: what went well before, and who helped?',
      },
    ],
    fields: [
      must('abilities', { id: 'Kemampuan', en: 'Abilities' }),
      may('people', { id: 'Orang yang mendukung', en: 'People who stand by her' }),
      may('values', { id: 'Nilai yang dipegang', en: 'Values that she holds' }),
      must('successes', { id: 'Hal yang pernah berhasil', en: 'What went well before' }),
    ],
  },
  {
    code: 'systems',
    title: { id: 'Sistem sumber', en: 'Resource systems' },
    sealedAs: 'narrative',
    guidance: [
      {
        id: 'Informal: keluarga, tetangga. Formal: koperasi, serikat. Kemasyarakatan: sekolah, puskesmas.',
        en: 'Informal: family, neighbours. Formal: cooperative, union. Societal: school, health centre.',
      },
    ],
    fields: [
      must('informal', { id: 'Informal', en: 'Informal' }),
      may('formal', { id: 'Formal', en: 'Formal' }),
      may('societal', { id: 'Kemasyarakatan', en: 'Societal' }),
    ],
  },
  {
    code: 'analysis',
    title: { id: 'Analisis', en: 'Analysis' },
    sealedAs: 'narrative',
    guidance: [
      { id: 'Tandai mana yang fakta, mana yang tafsiran Anda.', en: 'Mark what is fact and what is your reading.' },
      {
        id: 'Temuan utama dikuatkan paling sedikit dua sumber atau dua cara.',
        en: 'A key finding is confirmed by at least two sources or two techniques.',
      },
      { id: 'Urutkan hal yang dihadapi bersama beliau.', en: 'Put the concerns in order together with her.' },
    ],
    fields: [
      must('problem_tree', { id: 'Akar dan akibat', en: 'Roots and effects' }),
      must('protective', { id: 'Hal yang melindungi', en: 'What protects' }),
      must('risks', { id: 'Hal yang berisiko', en: 'What is a risk' }),
      may('hypothesis', { id: 'Dugaan kerja', en: 'Working hypothesis' }),
    ],
  },
  {
    code: 'hopes',
    title: { id: 'Harapan beliau', en: 'Her hopes' },
    sealedAs: 'narrative',
    guidance: [
      { id: 'Tulis dengan kata beliau sendiri.', en: 'Write it in her own words.' },
      { id: 'Tanyakan: seperti apa hari yang baik?', en: 'Ask: what is a good day like?' },
    ],
    fields: [
      must('three_wishes', { id: 'Tiga keinginan', en: 'Three wishes' }),
      must('good_day', { id: 'Hari yang baik', en: 'A good day' }),
    ],
  },
  {
    code: 'recommendation',
    title: { id: 'Rekomendasi', en: 'Recommendation' },
    sealedAs: 'narrative',
    guidance: [
      {
        id: 'Dari kebutuhan ke tujuan: tiap kebutuhan akan dijawab di rencana.',
        en: 'From needs to goals: every need is answered in the plan.',
      },
    ],
    fields: [must('recommendation', { id: 'Rekomendasi', en: 'Recommendation' })],
  },
] as const satisfies readonly Part[]
