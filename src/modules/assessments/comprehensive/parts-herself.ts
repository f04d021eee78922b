import type { Part } from './part.ts'
import { may, must } from './part.ts'

/** Who says what, why she came, body and mind (domain.md 5.12, first four parts). */
export const PARTS_HERSELF = [
  {
    code: 'sources',
    title: { id: 'Identitas dan sumber', en: 'Identity and sources' },
    sealedAs: 'narrative',
    guidance: [
      {
        id: 'Identitas lengkap ada di registrasi. Di sini cukup yang diperlukan.',
        en: 'Full identity is in the registration. Here only what is needed.',
      },
      {
        id: 'Catat siapa yang memberi keterangan dan hubungannya.',
        en: 'Record who gave information, and how they are related.',
      },
      {
        id: 'Tandai cara memperolehnya: observasi, wawancara, dokumentasi.',
        en: 'Mark how it was obtained: observation, interview, documents.',
      },
    ],
    fields: [
      must(
        'confidence',
        { id: 'Keyakinan atas keterangan', en: 'Confidence in the information' },
        {
          choices: [
            { code: 'high', text: { id: 'Tinggi', en: 'High' } },
            { code: 'medium', text: { id: 'Sedang', en: 'Medium' } },
            { code: 'low', text: { id: 'Rendah', en: 'Low' } },
          ],
        },
      ),
      may('sources_note', { id: 'Catatan tentang sumber', en: 'Note on the sources' }),
    ],
  },
  {
    code: 'reason',
    title: { id: 'Alasan masuk', en: 'Why she came' },
    sealedAs: 'narrative',
    guidance: [
      { id: 'Tulis kata beliau sendiri, dalam tanda kutip.', en: 'Write her own words, in quotation marks.' },
      {
        id: 'Bila berbeda dari kata pengirim, tulis keduanya tanpa menilai.',
        en: 'If the sender says otherwise, write both without judging.',
      },
    ],
    fields: [
      must('reason_own_words', { id: 'Menurut beliau sendiri', en: 'In her own words' }),
      must('reason_sender', { id: 'Menurut pengirim', en: "In the sender's words" }),
      may('reason_differences', { id: 'Perbedaan di antara keduanya', en: 'Where the two differ' }),
    ],
  },
  {
    code: 'biological',
    title: { id: 'Biologis', en: 'Body and health' },
    sealedAs: 'health',
    guidance: [
      {
        id: 'Bicarakan bersama perawat; rincian medis disimpan di catatan kesehatan.',
        en: 'Talk with the nurse; medical detail is kept in the health records.',
      },
      {
        id: 'Tulis "tidak ada" bila sudah ditanyakan dan memang tidak ada.',
        en: 'Write "none" when it was asked and there is none.',
      },
      {
        id: 'Jangan tanyakan hal yang tidak diperlukan untuk layanan.',
        en: 'Do not ask what the service does not need.',
      },
    ],
    fields: [
      must('health_now', { id: 'Kesehatan saat ini', en: 'Health now' }),
      may('reproductive', { id: 'Kesehatan reproduksi', en: 'Reproductive health' }),
      must('disability', { id: 'Disabilitas dan alat bantu', en: 'Disability and aids' }),
      must('nutrition_sleep', { id: 'Makan dan tidur', en: 'Food and sleep' }),
      may('substances', { id: 'Alkohol, rokok, zat lain', en: 'Alcohol, tobacco, other substances' }),
      must('medicines', { id: 'Obat yang diminum', en: 'Medicines taken' }),
    ],
  },
  {
    code: 'psychological',
    title: { id: 'Psikologis', en: 'Mind and feelings' },
    sealedAs: 'narrative',
    guidance: [
      {
        id: 'Gambarkan yang terlihat dan dikatakan; jangan memberi diagnosis.',
        en: 'Describe what is seen and said; give no diagnosis.',
      },
      {
        id: 'Tanyakan pikiran mengakhiri hidup dengan kata yang jelas dan lembut.',
        en: 'Ask about thoughts of ending her life in clear and gentle words.',
      },
      {
        id: 'Bila ada bahaya, rencana keselamatan dibuat hari ini juga.',
        en: 'If there is danger, a safety plan is made today.',
      },
      {
        id: 'Rujuk ke psikolog bila ada tanda trauma yang mengganggu.',
        en: 'Refer to the psychologist when signs of trauma disturb her days.',
      },
    ],
    fields: [
      must('mood', { id: 'Suasana hati', en: 'Mood' }),
      may('trauma_signs', { id: 'Tanda trauma', en: 'Signs of trauma' }),
      may('self_esteem', { id: 'Cara memandang diri', en: 'How she sees herself' }),
      must('coping', { id: 'Cara menghadapi kesulitan', en: 'How she copes' }),
      may('cognition', { id: 'Perhatian, ingatan, pemahaman', en: 'Attention, memory, understanding' }),
      must('suicide', { id: 'Pikiran mengakhiri hidup', en: 'Thoughts of ending her life' }),
      may('instruments_read', { id: 'Arti hasil instrumen', en: 'What the instruments say' }),
    ],
  },
] as const satisfies readonly Part[]
