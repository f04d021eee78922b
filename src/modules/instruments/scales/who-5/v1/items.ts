import type { Choice, Definition, Item } from '../../instrument.ts'

/** 5 down to 0. Public code often scores 6 to 1 or asks about one week; both are wrong (domain.md 5.5). */
const choices: readonly Choice[] = [
  { value: 5, text: { id: 'Sepanjang waktu', en: 'All of the time' } },
  { value: 4, text: { id: 'Sebagian besar waktu', en: 'Most of the time' } },
  { value: 3, text: { id: 'Lebih dari separuh waktu', en: 'More than half of the time' } },
  { value: 2, text: { id: 'Kurang dari separuh waktu', en: 'Less than half of the time' } },
  { value: 1, text: { id: 'Kadang-kadang', en: 'Some of the time' } },
  { value: 0, text: { id: 'Tidak pernah', en: 'At no time' } },
]

const item = (id: string, wording: Item['wording'], text: Item['text']): Item => ({ id, text, choices, wording })

export const definition: Definition = {
  code: 'who-5',
  version: 1,
  name: { id: 'WHO-5 Indeks kesejahteraan diri', en: 'WHO-5 Well-Being Index' },
  lead: {
    id: 'Pilih jawaban yang paling sesuai dengan perasaan Anda selama dua minggu terakhir.',
    en: 'Choose the answer that is closest to how you have been feeling over the last two weeks.',
  },
  mode: { usual: 'read_aloud', allowed: ['read_aloud', 'self'] },
  guidance: [
    {
      id: 'Bacakan kalimat dan keenam pilihannya. Jangan menafsirkan untuk beliau.',
      en: 'Read each sentence with its six choices. Do not interpret for her.',
    },
    {
      id: 'Angka lebih tinggi berarti lebih sejahtera. Indeks 50 atau kurang membuka tugas tindak lanjut.',
      en: 'A higher number means better well-being. An index of 50 or less opens a follow-up task.',
    },
  ],
  items: [
    item('who1', 'in_use', {
      id: 'Saya merasa ceria dan bersemangat',
      en: 'I have felt cheerful and in good spirits',
    }),
    item('who2', 'in_use', { id: 'Saya merasa tenang dan rileks', en: 'I have felt calm and relaxed' }),
    item('who3', 'working', { id: 'Saya merasa aktif dan bertenaga', en: 'I have felt active and vigorous' }),
    item('who4', 'working', {
      id: 'Saya bangun tidur dengan perasaan segar dan cukup istirahat',
      en: 'I woke up feeling fresh and rested',
    }),
    item('who5', 'working', {
      id: 'Kehidupan sehari-hari saya dipenuhi hal-hal yang menarik minat saya',
      en: 'My daily life has been filled with things that interest me',
    }),
  ],
  skips: [],
}
