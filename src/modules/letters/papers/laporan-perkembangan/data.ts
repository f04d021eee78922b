import { z } from 'zod'
import { letterHead } from '../naskah/letter-head.ts'
import { person, signer } from '../naskah/people.ts'
import { common, day, line, lines, maybe, text } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** What never leaves in it (domain.md 10.5), as far as a word gives it away: a diagnosis, the name of an instrument. */
const NEVER = /(?<!\p{L})(?:hiv|aids|odhiv|odha|ims|srq|phq|gad|who-?5|whodas|audit|rosenberg)(?!\p{L})/iu
const mayLeave = { error: 'never_told' }
const words = text.refine((s) => !NEVER.test(s), mayLeave)
const points = lines.refine((all) => all.every((s) => !NEVER.test(s)), mayLeave)

/** Progress report to whoever referred her (domain.md 10.5): the least of who she is, what was done, how she is in general words. */
export const paper = definePaper({
  place: 125,
  title: { id: 'Laporan perkembangan', en: 'Progress report' },
  numbered: true,
  confidential: 'always',
  neutral: 'none',
  sheet: 'a4',
  signers: [{ field: 'penanda_tangan', who: { id: 'Kepala', en: 'Head of the centre' } }],
  schema: z.strictObject({
    ...common,
    surat: letterHead,
    orang: person({ induk: maybe(line), inisial: line, tahun_lahir: maybe(line) }, {}),
    masa: z.strictObject({ dari: day, sampai: day }),
    tahap: line,
    dilakukan: points,
    kehadiran: maybe(line),
    keterampilan: maybe(line),
    keadaan: words,
    hambatan: points,
    langkah: points,
    perkiraan: maybe(day),
    penanda_tangan: signer.omit({ meterai: true }),
    tembusan: lines,
  }),
})
