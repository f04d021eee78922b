import { mediumDate } from '../../kernel/dates.ts'
import { toRoman } from '../../kernel/roman.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listIntakes } from '../cases/facts.ts'
import { openIdentities } from '../clients/facts.ts'
import { asideRows, mergedNumbers } from '../lists/facts.ts'
import { type Answer, openDocs, type Papers } from './sealed-docs.ts'

/** "Angkatan I Tahun 2026" */
const intakeWords = (i: { year: number; ordinal: number }): string => `Angkatan ${toRoman(i.ordinal)} Tahun ${i.year}`

type Of = { letterId: string } | { intakeId: string }

/** Women of one letter or one batch; names and numbers where this person may open them, never of a protected woman. */
export async function candidatesOf(ctx: Ctx, of: Of) {
  const rows = await ctx.db
    .selectFrom('referrals')
    .innerJoin('cases', (j) =>
      j.onRef('cases.centreId', '=', 'referrals.centreId').onRef('cases.caseId', '=', 'referrals.caseId'),
    )
    .select([
      'referrals.caseId',
      'referrals.listNo',
      'referrals.status',
      'referrals.waitingUntil',
      'referrals.decidedKind',
      'cases.isProtected',
      'cases.codeName',
      'cases.registerNo',
      'cases.track',
    ])
    .where((eb) =>
      'letterId' in of ? eb('referrals.letterId', '=', of.letterId) : eb('referrals.intakeId', '=', of.intakeId),
    )
    .orderBy('referrals.listNo')
    .orderBy('referrals.receivedAt')
    .execute()
  const identities = await openIdentities(
    ctx,
    rows.flatMap((r) => (r.isProtected ? [] : [r.caseId])),
  )
  return rows.map((r) => {
    const who = identities.get(r.caseId)
    const birthYear = who?.birthYear ?? (who?.birthDate ? Number(who.birthDate.slice(0, 4)) : null)
    return { ...r, name: who?.fullName ?? null, nik: who?.nik ?? null, birthYear, district: who?.district ?? null }
  })
}

/** Letters that can be answered: something of them is decided. */
export async function selectionLetters(ctx: Ctx): Promise<{ id: string; label: string }[]> {
  const rows = await ctx.db
    .selectFrom('referralLetters')
    .innerJoin('referrals', (j) =>
      j
        .onRef('referrals.centreId', '=', 'referralLetters.centreId')
        .onRef('referrals.letterId', '=', 'referralLetters.letterId'),
    )
    .select([
      'referralLetters.letterId',
      'referralLetters.number',
      'referralLetters.senderOffice',
      'referralLetters.receivedOn',
    ])
    .where('referrals.decidedAt', 'is not', null)
    .groupBy([
      'referralLetters.letterId',
      'referralLetters.number',
      'referralLetters.senderOffice',
      'referralLetters.receivedOn',
    ])
    .orderBy('referralLetters.receivedOn', 'desc')
    .execute()
  return rows.map((r) => ({ id: r.letterId, label: [r.number ?? r.receivedOn, r.senderOffice].join(' · ') }))
}

const ANSWERS: Readonly<Record<string, 'accepted' | 'waiting' | 'not_yet'>> = {
  accepted: 'accepted',
  emergency: 'accepted',
  waiting: 'waiting',
  refused: 'not_yet',
  referred: 'not_yet',
}

/** The answer to a letter (balasan-seleksi): every woman who is decided on, and every row that was set aside. Null without such a letter. */
export async function decisionLetterData(ctx: Ctx, letterId: string) {
  const letter = await ctx.db
    .selectFrom('referralLetters')
    .selectAll()
    .where('letterId', '=', letterId)
    .executeTakeFirst()
  if (!letter) return null
  const people = await candidatesOf(ctx, { letterId })
  const [answers, papers] = [
    await docsOf<Answer>(ctx, 'referral_answers', people),
    await docsOf<Papers>(ctx, 'referral_papers', people),
  ]
  const merged = letter.listId ? await mergedNumbers(ctx, letter.listId) : new Map<string, number[]>()
  const intake = (await listIntakes(ctx)).find((i) => i.intakeId === letter.intakeId)
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
      subject: letter.subject ?? 'Rujukan calon penerima manfaat',
      rows: letter.statedCount ?? people.length,
    },
    office: letter.senderOffice,
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

async function docsOf<T>(
  ctx: Ctx,
  table: 'referral_answers' | 'referral_papers',
  people: readonly { caseId: string }[],
): Promise<Map<string, T>> {
  const { rows } = await ctx.client.query<{ case_id: string; body: string }>(
    `select case_id, body from ${table} where case_id = any ($1)`,
    [people.map((p) => p.caseId)],
  )
  const docs = await openDocs<T>(
    ctx,
    'identity',
    table,
    rows.map((r) => ({ caseId: r.case_id, id: r.case_id, body: r.body })),
  )
  return new Map(
    rows.flatMap((r, i) => {
      const doc = docs[i]
      return doc ? [[r.case_id, doc] as const] : []
    }),
  )
}

/** The letter that brought her here, in the words of a minute: "surat Dinas … Nomor … tanggal …". Null when she came without one. */
export async function letterInWords(ctx: Ctx, caseId: string): Promise<string | null> {
  const row = await ctx.db
    .selectFrom('referrals')
    .innerJoin('referralLetters', (j) =>
      j
        .onRef('referralLetters.centreId', '=', 'referrals.centreId')
        .onRef('referralLetters.letterId', '=', 'referrals.letterId'),
    )
    .select(['referralLetters.number', 'referralLetters.datedOn', 'referralLetters.senderOffice as office'])
    .where('referrals.caseId', '=', caseId)
    .executeTakeFirst()
  if (!row?.number) return null
  const dated = row.datedOn ? ` tanggal ${mediumDate(Temporal.PlainDate.from(row.datedOn))}` : ''
  return `surat ${row.office} Nomor ${row.number}${dated}`
}
