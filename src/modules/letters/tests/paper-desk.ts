import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { issue } from '../commands/issue.ts'
import { assemble } from '../making/maker.ts'
import type { MadePaper } from '../papers/codes.ts'
import { MAKERS } from '../papers/made.ts'
import type { Sources } from '../papers/naskah/sources.ts'
import { f01Fields, wordsOn } from './desk.ts'
import { allSources } from './facts.ts'

/** Two women of one intake whose papers are made: one in the open, one protected. */
export interface PaperDesk {
  t: TestApp
  intakeId: string
  open: string
  shielded: string
}

const referralId = '01900000-0000-7000-8000-000000000002'

export const FIELDS: Partial<Record<MadePaper, Record<string, string>>> = {
  f01: f01Fields,
  undangan: { 'narahubung.telepon': '(0711) 000000' },
  'laporan-perkembangan': {
    ...{ 'surat.kepada.jabatan': 'Kepala Dinas Sosial Kabupaten Contoh', keadaan: 'Sehat dan rukun.' },
    dilakukan: 'Pelatihan vokasional: kelas menjahit.',
  },
  'daftar-hadir': { kegiatan: 'Kelas menjahit', kelompok: 'Menjahit' },
}

/** Whoever may make it: a form of her health is the nurse's alone. */
export const whoMakes = (code: MadePaper) => (MAKERS[code].roles.includes('head') ? cast.head : cast.nurse)

export function makingPapers(at: () => PaperDesk) {
  const subjectOf = (code: MadePaper, caseId: string) =>
    ({ case: { caseId }, intake: { subjectId: at().intakeId }, referral: { subjectId: referralId }, none: {} })[
      MAKERS[code].about
    ]
  const make = (code: MadePaper, caseId = at().open, sources: Sources = allSources, fields = FIELDS[code] ?? {}) =>
    at()
      .t.as(whoMakes(code))
      .within((ctx) => assemble(ctx, sources, { maker: MAKERS[code], fields, ...subjectOf(code, caseId) }))
  const issued = (code: MadePaper, caseId = at().open) =>
    at()
      .t.as(whoMakes(code))
      .within((ctx) => issue(allSources)(ctx, { code, fields: FIELDS[code] ?? {}, ...subjectOf(code, caseId) }))
  const printed = async (code: MadePaper, caseId = at().open) => {
    const { letterId } = await issued(code, caseId)
    return wordsOn((await at().t.as(whoMakes(code)).call('letters.download', { letterId })).base64)
  }
  return { subjectOf, make, issued, printed }
}
