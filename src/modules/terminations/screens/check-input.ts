import { api } from './api.ts'
import { linesOf, thingsOf, witnessesOf } from './lines.ts'

/** What stands in the form, by field. */
export type Values = Readonly<Record<string, string>>

const some = (v: Values, ...keys: readonly string[]) =>
  Object.fromEntries(keys.flatMap((key) => (v[key]?.trim() ? [[key, v[key].trim()]] : [])))
const text = (v: Values, key: string): string => v[key]?.trim() ?? ''
const clockOf = (v: Values): string => text(v, 'time').replace('.', ':')
const personOf = (v: Values) => ({
  name: text(v, 'name'),
  relation: text(v, 'relation'),
  idChecked: text(v, 'idChecked'),
  ...some(v, 'phone', 'plate', 'address', 'post'),
})
const goods = (v: Values) => ({
  things: thingsOf(v['things'] ?? ''),
  papers: linesOf(v['papers'] ?? ''),
})
const T = api.terminations

/** Sends a check as its own command. Codes were chosen from the lists of the contract; the server parses everything again. */
export function sendCheck(check: string, caseId: string, v: Values, key: string | undefined): Promise<unknown> {
  const on = text(v, 'on')
  const base = { caseId, on }
  const o = { key }
  switch (check) {
    case 'destination_safe':
      return T.checkDestination(
        {
          ...base,
          kind: text(v, 'kind') as 'family', // a code of the list
          address: text(v, 'address'),
          isSafe: v['isSafe'] === 'yes',
          why: text(v, 'why'),
          ...some(v, 'withWhom', 'onPaper'),
        },
        o,
      )
    case 'receiver_cleared':
      return T.clearReceiver(
        { ...base, kind: text(v, 'kind') as 'family', ...(v['kind'] !== 'herself' && { person: personOf(v) }) }, // a code of the list
        o,
      )
    case 'handover_minute_signed':
      return T.signHandover(
        {
          ...base,
          time: clockOf(v),
          place: text(v, 'place'),
          condition: text(v, 'condition'),
          agreements: linesOf(v['agreements'] ?? ''),
          witnesses: witnessesOf(v['witnesses'] ?? ''),
        },
        o,
      )
    case 'belongings_and_savings_returned':
      return T.returnBelongings({ ...base, to: text(v, 'to') as 'herself', ...goods(v) }, o) // a code of the list
    case 'absence_past_72_hours':
      return T.confirmAbsence({ caseId }, o)
    case 'absence_reported_safely':
      return T.reportAbsence(
        { ...base, to: text(v, 'to') as 'family', name: text(v, 'name'), how: text(v, 'how'), ...some(v, 'phone') }, // a code of the list
        o,
      )
    case 'police_told_or_no_danger':
      return T.recordPolice({ ...base, outcome: text(v, 'outcome') as 'told', note: text(v, 'note') }, o) // a code of the list
    case 'death_minute_signed':
      return T.recordDeath(
        {
          ...base,
          time: clockOf(v),
          place: text(v, 'place'),
          causePerDoctor: text(v, 'causePerDoctor'),
          burial: text(v, 'burial'),
          witnesses: linesOf(v['witnesses'] ?? ''),
        },
        o,
      )
    case 'next_of_kin_told':
      return T.tellKin(
        { ...base, name: text(v, 'name'), relation: text(v, 'relation'), how: text(v, 'how'), ...some(v, 'phone') },
        o,
      )
    case 'belongings_handed_to_heirs':
      return T.handToHeirs(
        {
          ...base,
          time: clockOf(v),
          place: text(v, 'place'),
          heir: personOf(v),
          ...goods(v),
          witnesses: witnessesOf(v['witnesses'] ?? ''),
        },
        o,
      )
    default:
      return T.recordCheck(
        { ...base, check: check as 'closing_talk_held', note: text(v, 'note'), ...some(v, 'letterNo', 'from') }, // a check of the table
        o,
      )
  }
}
