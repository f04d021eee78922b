import type { Choice, Definition, Item } from '../../instrument.ts'

const choices: readonly Choice[] = [
  { value: 0, text: { id: 'Belum', en: 'Not yet' } },
  { value: 1, text: { id: 'Dengan banyak bantuan', en: 'With much help' } },
  { value: 2, text: { id: 'Dengan sedikit bantuan', en: 'With a little help' } },
  { value: 3, text: { id: 'Mandiri', en: 'On her own' } },
]

const item = (id: string, idText: string, en: string): Item => ({
  id,
  text: { id: idText, en },
  choices,
  wording: 'working',
})

/** Social functioning: a house scale of twelve, after the four parts of the legal definition. Not validated. */
export const definition: Definition = {
  code: 'keberfungsian',
  version: 1,
  name: { id: 'Keberfungsian sosial (skala lembaga)', en: 'Social functioning (house scale)' },
  lead: {
    id: 'Mari kita lihat bersama apa yang sudah dapat Ibu lakukan sekarang, dan seberapa banyak bantuan yang diperlukan.',
    en: 'Let us look together at what you can do now, and how much help you need for it.',
  },
  mode: { usual: 'joint', allowed: ['joint', 'read_aloud'] },
  guidance: [
    {
      id: 'Nilai bersama beliau, dari hal yang terlihat dalam dua minggu terakhir.',
      en: 'Rate it with her, by what was seen in the last two weeks.',
    },
    {
      id: 'Skala lembaga, belum diuji. Pakai untuk percakapan dan rencana, bukan untuk publikasi.',
      en: 'A house scale, not validated. Use it for the talk and the plan, not for publication.',
    },
  ],
  items: [
    item('kebutuhan_diri', 'Memenuhi kebutuhan diri', 'Meeting her own needs'),
    item('kesehatan', 'Menjaga kesehatan', 'Looking after her health'),
    item('keuangan', 'Mengatur keuangan', 'Managing money'),
    item('dokumen_hak', 'Mengurus dokumen dan hak', 'Seeing to documents and rights'),
    item(
      'peran_keluarga',
      'Menjalankan peran sebagai ibu, anak, atau anggota keluarga',
      'Living her part as mother, daughter or member of a family',
    ),
    item('peran_kelas', 'Menjalankan peran di kelas atau tempat kerja', 'Doing her part in class or at work'),
    item('peran_wisma', 'Menjalankan peran di wisma', 'Doing her part in the house'),
    item('relasi_sebaya', 'Berhubungan dengan teman sebaya', 'Getting along with her peers'),
    item('mengelola_emosi', 'Mengelola emosi', 'Handling emotions'),
    item('meminta_bantuan', 'Meminta bantuan', 'Asking for help'),
    item('mengambil_keputusan', 'Mengambil keputusan', 'Making decisions'),
    item('menyelesaikan_konflik', 'Menyelesaikan konflik', 'Settling conflicts'),
  ],
  skips: [],
}
