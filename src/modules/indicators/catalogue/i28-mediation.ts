import type { Indicator } from '../indicator.ts'

export const i28: Indicator = {
  no: 28,
  chapter: 'safety',
  state: 'not_recorded',
  words: {
    id: {
      name: 'Mediasi',
      how: 'kesepakatan yang dijalankan pada hari ke-30 ÷ mediasi',
      of: 'mediasi',
      from: 'catatan kegiatan',
      none: 'Mediasi dicatat sebagai kegiatan; apakah kesepakatannya dijalankan belum dicatat.',
    },
    en: {
      name: 'Mediation',
      how: 'agreements kept at 30 days ÷ mediations',
      of: 'mediations',
      from: 'notes',
      none: 'A mediation is noted; whether what was agreed is kept is written down nowhere yet.',
    },
  },
}
