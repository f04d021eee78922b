import type { z } from 'zod'
import { clockOf, dayKey, instantAt, timeTyped, todayKey } from '../../../app/web/client/days.ts'
import { boxesOf, type DateBoxes, readDate } from '../../../design/date-boxes.ts'
import type { admission } from '../contract.ts'
import type { MinuteRead } from './api.ts'

export const MINUTE_PARTS = ['what', 'partyOne', 'partyTwo', 'with_her'] as const
export type MinutePart = (typeof MINUTE_PARTS)[number]
export const PARTY_FIELDS = ['name', 'nip', 'post', 'rank', 'office', 'actingFor'] as const
export const WHAT_FIELDS = ['place', 'basis', 'escort', 'condition', 'child'] as const
type Party = { [K in (typeof PARTY_FIELDS)[number]]?: string | undefined }

export type MinuteDraft = Record<(typeof WHAT_FIELDS)[number], string> & {
  day: DateBoxes
  time: string
  partyOne: Party
  partyTwo: Party
  papers: string
  goods: string
  witnesses: string
  cash: string
}

/** Which part of the form a refused field stands in. */
export const partOfIssue = (path: string): MinutePart =>
  path.startsWith('body.partyOne')
    ? 'partyOne'
    : path.startsWith('body.partyTwo')
      ? 'partyTwo'
      : /^body\.(papers|goods|witnesses|cash)/.test(path)
        ? 'with_her'
        : 'what'

export function minuteDraft(minute: MinuteRead | null, myName: string): MinuteDraft {
  const b = minute?.body
  return {
    day: boxesOf(minute ? dayKey(minute.handedAt) : todayKey()),
    time: clockOf(minute?.handedAt ?? new Date(), 'id'),
    place: b?.place ?? '',
    basis: b?.basis ?? '',
    escort: b?.escort ?? '',
    condition: b?.condition ?? '',
    child: b?.child ?? '',
    partyOne: { ...b?.partyOne },
    partyTwo: b ? { ...b.partyTwo } : { name: myName },
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

/** The draft as the command wants it; the time is that of the centre. An impossible day is refused by the server. */
export function minuteInput(
  d: MinuteDraft,
  caseId: string,
  version: number,
): z.input<typeof admission.saveReceiptMinute.input> {
  const day = readDate(d.day)
  const witnesses = linesOf(d.witnesses).map((line) => {
    const [name = '', ...post] = line.split(',').map((part) => part.trim())
    return post.length > 0 ? { name, post: post.join(', ') } : { name }
  })
  return {
    caseId,
    version,
    handedAt: instantAt(day.kind === 'date' ? day.iso : '', timeTyped(d.time) ?? '') ?? '',
    body: {
      ...some({ basis: d.basis, escort: d.escort, child: d.child }),
      place: d.place,
      condition: d.condition,
      partyOne: { name: '', ...some(d.partyOne) },
      partyTwo: { name: '', ...some(d.partyTwo) },
      papers: linesOf(d.papers),
      goods: linesOf(d.goods),
      cashRupiah: Number(d.cash.replace(/\D/g, '') || 0),
      witnesses,
    },
  }
}
