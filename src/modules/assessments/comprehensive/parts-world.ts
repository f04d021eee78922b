import type { Part } from './part.ts'
import { may, must } from './part.ts'

/** The people and things around her, what was done to her, what holds her, and work (domain.md 5.12). */
export const PARTS_WORLD = [
  {
    code: 'social',
    title: { id: 'Sosial', en: 'Social' },
    sealedAs: 'narrative',
    guidance: [
      { id: 'Buat genogram dan peta lingkungan bersama beliau.', en: 'Draw the genogram and the ecomap with her.' },
      {
        id: 'Kunjungan rumah hanya bila aman, dan beliau setuju.',
        en: 'A home visit only when it is safe and she agrees.',
      },
      {
        id: 'Catat siapa yang tidak boleh tahu keberadaannya di daftar larangan kontak.',
        en: 'Put who must not know where she is on the no-contact list.',
      },
    ],
    fields: [
      must('family', { id: 'Keluarga', en: 'Family' }),
      must('children', { id: 'Anak dan kebutuhannya', en: 'Children and their needs' }),
      may('partner', { id: 'Pasangan', en: 'Partner' }),
      may('friends', { id: 'Teman', en: 'Friends' }),
      must('education', { id: 'Pendidikan', en: 'Education' }),
      must('work_history', { id: 'Riwayat pekerjaan', en: 'Work history' }),
      must('income_debts', { id: 'Penghasilan dan utang', en: 'Income and debts' }),
      must('housing', { id: 'Tempat tinggal', en: 'Housing' }),
      may('legal', { id: 'Urusan hukum', en: 'Legal matters' }, { sealedAs: 'safety' }),
      may('stigma', { id: 'Sikap lingkungan', en: 'Attitude of the community' }),
      may('aid', { id: 'Bantuan yang diterima', en: 'Aid received' }),
      may('digital_life', { id: 'Telepon dan media sosial', en: 'Phone and social media' }),
    ],
  },
  {
    code: 'violence',
    title: { id: 'Riwayat kekerasan atau eksploitasi', en: 'History of violence or exploitation' },
    sealedAs: 'safety',
    guidance: [
      {
        id: 'Jangan pernah meminta rincian dua kali. Bila sudah diceritakan, catat kepada siapa dan kapan.',
        en: 'Never ask for detail twice. If she told it before, record to whom and when.',
      },
      {
        id: 'Tanyakan hanya bila berdua saja dan Anda dapat membantu.',
        en: 'Ask only when alone with her and able to help.',
      },
      {
        id: 'Tulis hanya yang diperlukan untuk keselamatan dan layanan.',
        en: 'Write only what safety and service need.',
      },
      {
        id: 'Dengarkan, tanyakan kebutuhannya, percayai, jaga keselamatan, dukung.',
        en: 'Listen, inquire about needs, validate, enhance safety, support.',
      },
    ],
    fields: [
      must(
        'violence_told',
        { id: 'Apakah diceritakan?', en: 'Did she tell of it?' },
        {
          choices: [
            { code: 'none_said', text: { id: 'Tidak ada yang diceritakan', en: 'Nothing was told' } },
            { code: 'told_before', text: { id: 'Sudah diceritakan kepada orang lain', en: 'Told to somebody before' } },
            { code: 'told_now', text: { id: 'Diceritakan sekarang', en: 'Told now' } },
            { code: 'not_ready', text: { id: 'Belum siap bercerita', en: 'Not ready to tell' } },
          ],
        },
      ),
      must(
        'violence_told_to',
        { id: 'Sudah diceritakan kepada', en: 'Told to' },
        {
          onlyIf: { field: 'violence_told', is: 'told_before' },
        },
      ),
      must(
        'violence_told_on',
        { id: 'Pada tanggal', en: 'On' },
        {
          onlyIf: { field: 'violence_told', is: 'told_before' },
        },
      ),
      may('violence_needed', { id: 'Yang perlu diketahui untuk layanan', en: 'What the service needs to know' }),
      must(
        'danger_now',
        { id: 'Bahaya saat ini', en: 'Danger now' },
        {
          choices: [
            { code: 'no', text: { id: 'Tidak', en: 'No' } },
            { code: 'unsure', text: { id: 'Belum pasti', en: 'Not certain' } },
            { code: 'yes', text: { id: 'Ya', en: 'Yes' } },
          ],
        },
      ),
    ],
  },
  {
    code: 'spiritual',
    title: { id: 'Spiritual', en: 'Spiritual' },
    sealedAs: 'narrative',
    guidance: [
      {
        id: 'Tanyakan apa yang memberinya kekuatan. Tidak ada yang dipaksa.',
        en: 'Ask what gives her strength. Nothing is forced.',
      },
      { id: 'Bagian ini boleh dikosongkan.', en: 'This part may stay empty.' },
    ],
    fields: [
      may('meaning', { id: 'Hal yang bermakna baginya', en: 'What has meaning for her' }),
      may('worship', { id: 'Ibadah dan kebutuhannya', en: 'Worship and what it needs' }),
      may('comfort', { id: 'Hal yang menenangkan', en: 'What comforts her' }),
      may('faith_conflict', { id: 'Ketegangan dengan jemaah', en: 'Tension with the faith community' }),
    ],
  },
  {
    code: 'vocational',
    title: { id: 'Vokasional dan ekonomi', en: 'Work and livelihood' },
    sealedAs: 'narrative',
    guidance: [
      { id: 'Minat lebih dulu, baru bakat.', en: 'Interest first, then aptitude.' },
      { id: 'Lihat pasar di tempat ia akan tinggal nanti.', en: 'Look at the market where she will live.' },
    ],
    fields: [
      must('interest', { id: 'Minat keterampilan', en: 'Interest in a skill' }),
      may('aptitude', { id: 'Bakat yang terlihat', en: 'Aptitude that shows' }),
      must('literacy', { id: 'Baca, tulis, hitung', en: 'Reading, writing, numbers' }),
      may('hand_eye', { id: 'Kerja tangan dan mata', en: 'Hand and eye' }),
      may('past_business', { id: 'Pengalaman usaha', en: 'Experience in business' }),
      may('home_market', { id: 'Pasar di tempat asal', en: 'Market at the home place' }),
    ],
  },
] as const satisfies readonly Part[]
