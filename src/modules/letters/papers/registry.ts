import type { z } from 'zod'
import { decisionLetter } from './balasan-seleksi/data.ts'
import { attendanceSheet } from './daftar-hadir/data.ts'
import { f01 } from './f01-permintaan-calon/data.ts'
import { consent } from './f04-f05-persetujuan/data.ts'
import { f07 } from './f07-bast-penerima-manfaat/data.ts'
import { f16 } from './f16-rencana-intervensi/data.ts'
import { f31 } from './f31-laporan-evaluasi/data.ts'
import { f33 } from './f33-keputusan-selesai-layanan/data.ts'
import { f34 } from './f34-bast-keluarga/data.ts'
import { f35 } from './f35-bast-alat-usaha/data.ts'
import { timetable } from './jadwal-mingguan/data.ts'
import { monthlyReport } from './laporan-bulanan/data.ts'
import { certificate } from './sertifikat/data.ts'
import { admissionDecree } from './sk-penetapan/data.ts'

/** Every printed paper, by the code that the numbering book and the screens use. To add one: docs/how-to/add-a-letter.md. */
export const papers = {
  f01,
  'balasan-seleksi': decisionLetter,
  'sk-penetapan': admissionDecree,
  f07,
  'f04-f05': consent,
  f16,
  f31,
  f35,
  f33,
  f34,
  sertifikat: certificate,
  'laporan-bulanan': monthlyReport,
  jadwal: timetable,
  'daftar-hadir': attendanceSheet,
} as const

export type PaperCode = keyof typeof papers
/** The JSON that a paper reads. */
export type PaperData<C extends PaperCode> = z.input<(typeof papers)[C]['schema']>

// `Object.keys` gives string[]; the keys of a constant record are its codes
export const paperCodes = Object.keys(papers) as PaperCode[]

export const isPaperCode = (code: string): code is PaperCode => Object.hasOwn(papers, code)
