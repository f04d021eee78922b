import type { Choice, Definition, Item } from '../../instrument.ts'

const choices: readonly Choice[] = [
  { value: 1, text: { id: 'Ya', en: 'Yes' } },
  { value: 0, text: { id: 'Tidak', en: 'No' } },
]

const item = (number: string, id: string, en: string): Item => ({
  id: `srq${number}`,
  text: { id, en },
  choices,
  wording: 'in_use',
})

/** SRQ-20 in the Indonesian wording and order of national forms. The English original has items 5 and 6 the other way. */
export const definition: Definition = {
  code: 'srq-20',
  version: 1,
  name: { id: 'SRQ-20', en: 'SRQ-20' },
  lead: {
    id: 'Pertanyaan berikut tentang keluhan yang mungkin Anda rasakan dalam 30 hari terakhir. Jawab Ya atau Tidak.',
    en: 'The following questions are about complaints that you may have had in the last 30 days. Answer yes or no.',
  },
  mode: { usual: 'read_aloud', allowed: ['read_aloud', 'self'] },
  guidance: [
    {
      id: 'Bacakan satu per satu, berdua saja, di ruang tertutup, oleh petugas perempuan.',
      en: 'Read one by one, alone with her, in a closed room, by a woman.',
    },
    {
      id: 'Ini penapisan, bukan diagnosis. Hasilnya membuka tugas, tidak menjadi sebutan.',
      en: 'This is a screening, not a diagnosis. The result opens a task; it is not a name for anybody.',
    },
    {
      id: 'Bila butir 17 dijawab Ya, bicarakan keselamatan hari ini juga dan jangan tinggalkan sendirian.',
      en: 'If item 17 is answered yes, talk about safety today and do not leave her alone.',
    },
  ],
  items: [
    item('01', 'Apakah Anda sering menderita sakit kepala?', 'Do you often have headaches?'),
    item('02', 'Apakah Anda tidak nafsu makan?', 'Is your appetite poor?'),
    item('03', 'Apakah Anda sulit tidur?', 'Do you sleep badly?'),
    item('04', 'Apakah Anda mudah takut?', 'Are you easily frightened?'),
    item('05', 'Apakah Anda merasa tegang, cemas, atau kuatir?', 'Do you feel nervous, tense or worried?'),
    item('06', 'Apakah tangan Anda gemetar?', 'Do your hands shake?'),
    item('07', 'Apakah pencernaan Anda terganggu/buruk?', 'Is your digestion poor?'),
    item('08', 'Apakah Anda sulit untuk berpikir jernih?', 'Do you have trouble thinking clearly?'),
    item('09', 'Apakah Anda merasa tidak bahagia?', 'Do you feel unhappy?'),
    item('10', 'Apakah Anda menangis lebih sering?', 'Do you cry more than usual?'),
    item(
      '11',
      'Apakah Anda merasa sulit untuk menikmati kegiatan sehari-hari?',
      'Do you find it difficult to enjoy your daily activities?',
    ),
    item('12', 'Apakah Anda sulit untuk mengambil keputusan?', 'Do you find it difficult to make decisions?'),
    item('13', 'Apakah pekerjaan Anda sehari-hari terganggu?', 'Is your daily work suffering?'),
    item(
      '14',
      'Apakah Anda tidak mampu melakukan hal-hal yang bermanfaat dalam hidup?',
      'Are you unable to play a useful part in life?',
    ),
    item('15', 'Apakah Anda kehilangan minat pada berbagai hal?', 'Have you lost interest in things?'),
    item('16', 'Apakah Anda merasa tidak berharga?', 'Do you feel that you are a worthless person?'),
    item(
      '17',
      'Apakah Anda mempunyai pikiran untuk mengakhiri hidup?',
      'Has the thought of ending your life been on your mind?',
    ),
    item('18', 'Apakah Anda merasa lelah sepanjang waktu?', 'Do you feel tired all the time?'),
    item(
      '19',
      'Apakah Anda mengalami rasa tidak enak di perut?',
      'Do you have uncomfortable feelings in your stomach?',
    ),
    item('20', 'Apakah Anda mudah lelah?', 'Are you easily tired?'),
  ],
  skips: [],
}
