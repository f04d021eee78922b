import { opens } from '../../kernel/policy.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { breathe, giveTime } from '../../platform/http/long-work.ts'
import { printPaper } from '../../platform/http/print-paper.ts'
import { listIntakes } from '../cases/facts/intakes.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { paperHead } from '../centres/facts.ts'
import { issuedTo } from '../letters/facts.ts'
import { TITLES } from '../letters/papers/codes.ts'
import type { Ports } from './ports.ts'
import { BATCH_PAPERS, type BatchPaper, lackedFirst, MOST_PRINTED, PRINT_MAX, type PRINTS } from './rules.ts'

type Of = { intakeId: string; codes: readonly BatchPaper[] }

/** Women of an intake whose letters this person holds the key of, by register number, with the letters of those kinds that hold. */
async function hers(ctx: Ctx, { intakeId, codes }: Of) {
  const rows = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'isProtected', 'presence'])
    .where('intakeId', '=', intakeId)
    .where('admittedOn', 'is not', null)
    .orderBy('registerNo')
    .orderBy('caseId')
    .execute()
  const mine = rows.filter((c) => opens(ctx.actor, 'identity', c))
  const ids = mine.map((c) => c.caseId)
  const labels = await labelsOf(ctx, ids)
  const kinds = BATCH_PAPERS.filter((code) => codes.includes(code))
  const letters = new Map<BatchPaper, Awaited<ReturnType<typeof issuedTo>>>()
  for (const code of kinds) letters.set(code, await issuedTo(ctx, ids, code))
  return mine.flatMap((c) => {
    const label = labels.get(c.caseId)
    return kinds.map((code) => ({
      ...{ caseId: c.caseId, code },
      label: label ? [label.honorific, label.label].filter(Boolean).join(' ') : '–',
      isProtected: label?.isProtected ?? false,
      isHere: c.presence === 'in_house',
      letter: letters.get(code)?.find((l) => l.caseId === c.caseId) ?? null,
    }))
  })
}

async function nameOf(ctx: Ctx, intakeId: string): Promise<string> {
  const intake = (await listIntakes(ctx)).find((i) => i.intakeId === intakeId)
  if (!intake) throw new Refusal('not_found')
  return intake.name
}

export const women = (ports: Ports) => async (ctx: Ctx, o: Of) => {
  const intake = await nameOf(ctx, o.intakeId)
  await giveTime(ctx)
  const women = []
  for (const { letter, ...w } of await hers(ctx, o)) {
    await breathe(ctx)
    const missing = letter ? [] : await ports.missingFor(ctx, { code: w.code, caseId: w.caseId })
    women.push({ ...w, missing: lackedFirst(missing), letter })
  }
  return { intake, women }
}

/** Each page as it was issued: the hash of every letter is compared before anything leaves. */
export const print = (ports: Ports) => async (ctx: Ctx, o: Of & { which: (typeof PRINTS)[number] }) => {
  const intake = await nameOf(ctx, o.intakeId)
  const { head } = await paperHead(ctx)
  const all = await hers(ctx, o)
  const found = all.filter((w) => w.letter && (o.which === 'all' || w.letter.state === 'issued'))
  if (found.length === 0) throw new Refusal('letters_none')
  if (found.length > MOST_PRINTED) throw new Refusal('letters_too_many_pages')
  await giveTime(ctx)
  const files = []
  for (const { letter } of found) {
    await breathe(ctx)
    const { base64 } = await ports.issuedFile(ctx, { letterId: letter?.letterId ?? '' })
    files.push({ kind: 'pdf' as const, bytes: Buffer.from(base64, 'base64') })
  }
  if (files.reduce((n, f) => n + f.bytes.length, 0) > PRINT_MAX) throw new Refusal('letters_too_large')
  const data = {
    ...{ ...head, judul: titleOf(o.codes), angkatan: intake, dicetak: ctx.today.toString() },
    surat: found.map((w) => ({
      ...{ nomor: w.letter?.number ?? '–', tentang: w.label },
      ...(o.codes.length > 1 && { jenis: TITLES.id[`paper.${w.code}`] }),
    })),
    dilewati: await notThere(ctx, ports, all),
  }
  const paper = { template: 'daftar-surat', data, files }
  const pdf = await printPaper(ctx, paper, { tooManyPages: 'letters_too_many_pages' })
  return { fileName: `surat-angkatan-${ctx.today}.pdf`, type: 'application/pdf', base64: pdf.toString('base64') }
}

const titleOf = (codes: readonly BatchPaper[]): string => {
  const [only, ...more] = codes
  return only && more.length === 0 ? TITLES.id[`paper.${only}`] : 'Surat angkatan'
}

/** Who has no letter of a kind yet, each in a sentence. One that was printed before is not missing. */
async function notThere(ctx: Ctx, ports: Ports, all: Awaited<ReturnType<typeof hers>>): Promise<string[]> {
  const said = []
  for (const w of all) {
    if (w.letter) continue
    await breathe(ctx)
    const lacks = lackedFirst(await ports.missingFor(ctx, { code: w.code, caseId: w.caseId })).length
    const why = lacks > 0 ? `belum bisa dibuat, masih kurang ${lacks} hal` : 'belum diterbitkan'
    said.push(`${w.label}: ${TITLES.id[`paper.${w.code}`]} ${why}.`)
  }
  return said
}
