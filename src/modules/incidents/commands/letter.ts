import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { checkScanApart } from '../../../platform/files/scan-apart.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import type { incidents } from '../contract.ts'
import { events } from '../events.ts'
import { keepFile } from '../files.ts'
import { letterLines } from '../letter-lines.ts'
import type { Ports } from '../ports.ts'
import { getIncident } from '../queries.ts'
import { readerIds } from '../readers.ts'
import { type Doc, notesOf, write } from '../words-of-incident.ts'
import { getOpen, note, subjectOf, toldAt } from './follow.ts'

type In<K extends keyof typeof incidents> = z.output<(typeof incidents)[K]['input']>

const TYPES = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png' } as const

/** The report as a paper with a number; it is read by whoever reads the incident, and the book of the house says its number alone. */
export const makeLetter = (ports: Ports) => async (ctx: Ctx, input: In<'makeLetter'>) => {
  const { incidentId, to, addressee, city, what, done, naming } = input
  const incident = await getIncident(ctx, incidentId)
  if (!(await notesOf(ctx, incidentId)).some((n) => n.kind === 'report')) throw new Refusal('not_a_reader')
  const { kejadian, orang } = await letterLines(ctx, incident, naming)
  const made = await ports.letter(ctx, {
    code: 'f26',
    isNeutral: false,
    data: (house, nomor) => ({
      surat: {
        nomor,
        sifat: to === 'police' ? 'Sangat Segera' : 'Rahasia',
        hal: 'Laporan Kejadian',
        tempat: house.city,
        tanggal: ctx.today.toString(),
        kepada: { jabatan: addressee, di: city },
      },
      ...{ kejadian, uraian: what, tindakan: done, orang },
      penanda_tangan: house.head,
      tembusan: ['Arsip terbatas.'],
    }),
  })
  const bytes = Buffer.from(made.pdf, 'base64')
  const file = await keepFile(ctx, { incidentId, kind: 'letter', type: TYPES.pdf, bytes })
  const doc: Doc = { text: '', name: addressee, letter: { to, number: made.number, on: made.on }, file }
  const letterId = await write(ctx, incidentId, 'letter', doc, await readerIds(ctx, incidentId))
  await ctx.record(events.letter_made, { ...subjectOf(incidentId), details: { whom: to } })
  return { letterId, number: made.number }
}

/** Received by those it went to: the number or the scan of their receipt is the proof, and the clock that waits for them ends. */
export async function deliver(ctx: Ctx, { incidentId, letterId, on, time, name, receiptNo, base64 }: In<'deliver'>) {
  await getOpen(ctx, incidentId)
  const notes = await notesOf(ctx, incidentId)
  const letter = notes.find((n) => n.noteId === letterId)?.doc.letter
  if (!letter) throw new Refusal('not_found')
  if (notes.some((n) => n.doc.letterId === letterId)) throw new Refusal('already_done')
  if (!receiptNo && !base64) throw new Refusal('receipt_needed')
  const at = await toldAt(ctx, incidentId, on, time)
  const file = base64 ? await keepReceipt(ctx, incidentId, base64) : undefined
  const id = await note(ctx, incidentId, { whom: letter.to, toldAt: at.toString(), channel: 'letter' })
  const proof = [letter.number, receiptNo].filter(Boolean).join(' · ')
  const doc: Doc = { text: '', name, proof, letterId, ...(file && { file }) }
  await write(ctx, incidentId, 'telling', doc, await readerIds(ctx, incidentId), id)
  await ctx.record(events.told, { ...subjectOf(incidentId), details: { whom: letter.to } })
  return {}
}

async function keepReceipt(ctx: Ctx, incidentId: string, base64: string) {
  await giveTime(ctx)
  const checked = await checkScanApart(Buffer.from(base64, 'base64'))
  if (!checked.ok) throw new Refusal(checked.fault)
  const { kind, bytes } = checked.scan
  return keepFile(ctx, { incidentId, kind: 'receipt', type: TYPES[kind], bytes })
}
