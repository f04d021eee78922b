import { toRoman } from '../../kernel/roman.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listIntakes } from '../cases/facts/intakes.ts'
import { asideRows, mergedNumbers } from '../lists/facts.ts'
import { candidatesOf, letterOf, papersOf } from '../referrals/facts.ts'
import type { Papers } from '../referrals/sealed-docs.ts'
import { answersOf } from './answers.ts'
import type { Answer } from './sealed-docs.ts'

/** "Angkatan I Tahun 2026" */
const intakeWords = (i: { year: number; ordinal: number }): string => `Angkatan ${toRoman(i.ordinal)} Tahun ${i.year}`

const ANSWERS: Readonly<Record<string, 'accepted' | 'waiting' | 'not_yet'>> = {
  accepted: 'accepted',
  emergency: 'accepted',
  waiting: 'waiting',
  refused: 'not_yet',
  referred: 'not_yet',
}

/** The answer to a letter (balasan-seleksi): every woman who is decided on, and every row that was set aside. Null without such a letter. */
export async function decisionLetterData(ctx: Ctx, letterId: string) {
  const letter = await letterOf(ctx, letterId)
  if (!letter) return null
  const people = await candidatesOf(ctx, { letterId })
  const ids = people.map((p) => p.caseId)
  const [answers, papers] = [await answersOf(ctx, ids), await papersOf(ctx, ids)]
  const merged = letter.listId ? await mergedNumbers(ctx, letter.listId) : new Map<string, number[]>()
  const intake = (await listIntakes(ctx)).find((i) => i.intakeId === letter.intakeId)
  // the subject of a letter about one woman may be her name; of a list it is none
  const mayNameHer = !letter.listId && people.some((p) => p.isProtected)
  const decided = people.flatMap((p) => {
    const decision = ANSWERS[p.status]
    if (!decision) return []
    const said = answers.get(p.caseId)
    const numbers = [p.listNo, ...(merged.get(p.caseId) ?? [])].filter((n) => n !== null).sort((a, b) => a - b)
    return [
      {
        no: numbers.length > 0 ? numbers.join(', ') : '–',
        name: p.name,
        nik: p.nik,
        isProtected: p.isProtected,
        decision,
        note: noteOf(p, said, papers.get(p.caseId), numbers.length > 1),
        reason: said?.rule ?? null,
        nextStep: said?.nextStep ?? null,
        otherPlace: said?.alternative ?? null,
      },
    ]
  })
  const aside = letter.listId ? await asideRows(ctx, letter.listId) : []
  const pairs = [...merged].map(([caseId, more]) =>
    [people.find((p) => p.caseId === caseId)?.listNo, ...more]
      .filter((n) => n !== undefined && n !== null)
      .sort((a, b) => a - b),
  )
  return {
    letter: {
      number: letter.number ?? 'tanpa nomor',
      on: letter.datedOn ?? letter.receivedOn,
      subject: (mayNameHer ? null : letter.subject) ?? 'Rujukan calon penerima manfaat',
      rows: letter.statedCount ?? people.length,
    },
    office: letter.office,
    intakeName: intake ? intakeWords(intake) : 'angkatan berikutnya',
    arrivesOn: intake?.startsOn ?? null,
    ...(pairs.length > 0 && {
      countNote: pairs.map((p) => `nomor urut ${p.join(' dan ')} ternyata orang yang sama`).join('; '),
    }),
    results: [...decided, ...aside],
    undecided: people.length - decided.length,
  }
}

/** What the letter adds in a few words; of a protected woman nothing but what the head wrote. */
function noteOf(
  p: { status: string; isProtected: boolean },
  said: Answer | undefined,
  papers: Papers | undefined,
  isTwice: boolean,
): string | null {
  if (p.isProtected) return said?.remark ?? null
  const nik = papers?.list?.nikState
  const parts = [
    said?.remark,
    p.status === 'emergency' ? 'ditampung sementara; seleksi dilengkapi' : undefined,
    isTwice ? 'tertulis dua kali; satu orang' : undefined,
    nik === 'missing'
      ? 'pengurusan KTP kami bantu'
      : nik === 'to_ask'
        ? 'NIK belum lengkap; mohon dicocokkan'
        : undefined,
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join('; ') : null
}
