import type { Her } from '../her.ts'
import type { Days, Scene } from '../scene.ts'
import { idOf } from '../scene.ts'
import { papersComplete } from '../steps/arrival.ts'
import { begins, light } from './others.ts'

/** Name, number and birth of those who came in the last weeks: of them a list and a roll tell enough. */
const LATEST = [
  ['Nurlela', '9910014403980041', '1998-03-04'],
  ['Sumiati', '9910015706950042', '1995-06-17'],
  ['Eka Lestari', '9910014901010043', '2001-01-09'],
  ['Fitri Handayani', '9910014212990044', '1999-12-02'],
  ['Halimah', '9910016108960045', '1996-08-21'],
  ['Rahmawati', '9910017005970046', '1997-05-30'],
  ['Dewi Sartika', '9910015110000047', '2000-10-11'],
  ['Murni', '9910016602940048', '1994-02-26'],
  ['Ratih', '9910014704020049', '2002-04-07'],
  ['Zubaidah', '9910015909930050', '1993-09-19'],
  ['Yuli Astuti', '9910016311980051', '1998-11-23'],
  ['Sari Wahyuni', '9910015407960052', '1996-07-14'],
  ['Misnah', '9910014306990053', '1999-06-03'],
  ['Ida Royani', '9910016801950054', '1995-01-28'],
] as const
export const latest = (): Her[] =>
  LATEST.map(([fullName, nik, birthDate], n) =>
    light({
      ...{ fullName, nik, birthDate },
      worker: n % 2 === 0 ? 'rizal' : 'wulan',
      track: n % 2 === 0 ? 'sewing' : 'salon',
      own: n % 2 === 0 ? 'Saya mau bisa menjahit baju sendiri.' : 'Saya mau bekerja di salon.',
      sender: 'Diajukan dinas untuk angkatan ini.',
    }),
  )

/** Came some days ago and goes to class; her assessment has begun. */
export const joinsClass = (h: Her, d: Days, intakeId: () => string): Scene[] => [
  ...begins(h, d, intakeId),
  d.scene('2026-01-12', '13:05', async (w) => {
    if (h.track !== 'sewing') return
    await w.as(h.worker)('access.assign', { caseId: h.caseId, personId: idOf(w, 'nani'), part: 'class' })
  }),
  d.scene('2026-01-13', '11:05', async (w) => {
    await w.as(h.worker)('assessments.startComprehensive', { caseId: h.caseId })
  }),
  d.scene('2026-01-21', '14:35', (w) => papersComplete(w, h).then(() => undefined)),
]
