import type { z } from 'zod'
import type { clients } from '../contract.ts'
import type { MinuteRead } from './api.ts'
import { nowTime, timeKey, todayKey } from './days.ts'

export const PARTY_FIELDS = ['name', 'nip', 'post', 'rank', 'office', 'actingFor'] as const
export const WHAT_FIELDS = ['day', 'time', 'place', 'basis', 'escort', 'condition', 'child'] as const
type Party = { [K in (typeof PARTY_FIELDS)[number]]?: string | undefined }

export type MinuteDraft = Record<(typeof WHAT_FIELDS)[number], string> & {
  one: Party
  two: Party
  papers: string
  goods: string
  witnesses: string
  cash: string
}

export function minuteDraft(minute: MinuteRead | null, myName: string): MinuteDraft {
  const b = minute?.body
  const handed = minute ? new Date(minute.handedAt) : null
  return {
    day: handed ? new Intl.DateTimeFormat('sv-SE').format(handed) : todayKey(),
    time: handed ? new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' }).format(handed) : nowTime(),
    place: b?.place ?? '',
    basis: b?.basis ?? '',
    escort: b?.escort ?? '',
    condition: b?.condition ?? '',
    child: b?.child ?? '',
    one: { ...b?.partyOne },
    two: b ? { ...b.partyTwo } : { name: myName },
    papers: (b?.papers ?? []).join('\n'),
    goods: (b?.goods ?? []).join('\n'),
    witnesses: (b?.witnesses ?? []).map((w) => [w.name, w.post].filter(Boolean).join(', ')).join('\n'),
    cash: b?.cashRupiah ? String(b.cashRupiah) : '',
  }
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
const some = (o: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(o).filter(([, value]) => value?.trim()))

/** The draft as the command wants it; the time is that of this device's zone. */
export function minuteInput(
  d: MinuteDraft,
  caseId: string,
  version: number,
): z.input<typeof clients.saveReceiptMinute.input> {
  const handed = new Date(`${d.day}T${timeKey(d.time) ?? '00:00'}`)
  const witnesses = linesOf(d.witnesses).map((line) => {
    const [name = '', ...post] = line.split(',').map((part) => part.trim())
    return post.length > 0 ? { name, post: post.join(', ') } : { name }
  })
  return {
    caseId,
    version,
    handedAt: Number.isNaN(handed.getTime()) ? d.day : handed.toISOString(),
    body: {
      ...some({ basis: d.basis, escort: d.escort, child: d.child }),
      place: d.place,
      condition: d.condition,
      partyOne: { name: '', ...some(d.one) },
      partyTwo: { name: '', ...some(d.two) },
      papers: linesOf(d.papers),
      goods: linesOf(d.goods),
      cashRupiah: Number(d.cash.replace(/\D/g, '') || 0),
      witnesses,
    },
  }
}
