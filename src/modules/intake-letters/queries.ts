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
import { type BatchPaper, lackedFirst, MOST_PRINTED, PRINT_MAX, type PRINTS } from './rules.ts'

type Of = { intakeId: string; code: BatchPaper }

/** Women of an intake whose letters this person holds the key of, by register number, with the letter of that kind that holds. */
async function hers(ctx: Ctx, { intakeId, code }: Of) {
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
  const letters = await issuedTo(ctx, ids, code)
  return mine.map((c) => {
    const label = labels.get(c.caseId)
    return {
      caseId: c.caseId,
      label: label ? [label.honorific, label.label].filter(Boolean).join(' ') : '–',
      isProtected: label?.isProtected ?? false,
      isHere: c.presence === 'in_house',
      letter: letters.find((l) => l.caseId === c.caseId) ?? null,
    }
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
    const missing = letter ? [] : await ports.missingFor(ctx, { code: o.code, caseId: w.caseId })
    women.push({ ...w, missing: lackedFirst(missing), letter })
  }
  return { intake, women }
}

/** Each page as it was issued: the hash of every letter is compared before anything leaves. */
export const print = (ports: Ports) => async (ctx: Ctx, o: Of & { which: (typeof PRINTS)[number] }) => {
  const intake = await nameOf(ctx, o.intakeId)
  const { head } = await paperHead(ctx)
  const found = (await hers(ctx, o)).filter((w) => w.letter && (o.which === 'all' || w.letter.state === 'issued'))
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
    ...{ ...head, judul: TITLES.id[`paper.${o.code}`], angkatan: intake, dicetak: ctx.today.toString() },
    surat: found.map((w) => ({ nomor: w.letter?.number ?? '–', tentang: w.label })),
  }
  const paper = { template: 'daftar-surat', data, files }
  const pdf = await printPaper(ctx, paper, { tooManyPages: 'letters_too_many_pages' })
  return { fileName: `surat-angkatan-${ctx.today}.pdf`, type: 'application/pdf', base64: pdf.toString('base64') }
}
