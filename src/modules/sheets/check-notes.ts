import { type Found, look, mustDecide, pick } from './problem.ts'

const NO_CONTACT =
  /\b(?:jangan|jgn|dilarang|(?:tidak|tdk|tak) boleh)\b[^.;]{0,25}?\b(?:hubungi|dihubungi|menghubungi|telp\w*|telepon|ditelepon|ditelp|kontak|dikontak|wa|beri ?tahu|diberi ?tahu|kasih tahu|tahu)\b\s*(?:ke |oleh |pada |kepada )?([\p{L} ]{0,30})/iu
const ALREADY =
  /\b(?:sdh|sudah|pernah|telah)\s+(?:pernah\s+)?(?:di ?data|terdata|didaftar\w*|terdaftar|dilayani|masuk panti|ikut)\b/i

export type CheckedNotes = { noContact: string | null; problems: Found[] }

/**
 * Looks for what must not drown in a remark: somebody who may not be contacted (security.md 3.9), and a hint that she is
 * known already.
 */
export function checkNotes(notes: string | null): CheckedNotes {
  const problems: Found[] = []
  const who = NO_CONTACT.exec(notes ?? '')?.[1]?.trim()
  if (who !== undefined) {
    problems.push(
      mustDecide('note_no_contact', { who: who === '' ? '–' : who }, pick('make_no_contact_rule', 'keep_as_note')),
    )
  }
  if (ALREADY.test(notes ?? '')) problems.push(look('note_already_recorded'))
  return { noContact: who === undefined || who === '' ? null : who, problems }
}
