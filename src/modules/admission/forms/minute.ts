import { count, type DraftOf, day, form, line, lines, listing, part, rupiah, time } from '../../../kernel/form.ts'

const some = (label: string, max: number) => line({ max, optional: true, label })
const officer = {
  name: line({ max: 120, label: 'name' }),
  nip: some('nip', 30),
  post: some('post', 160),
  rank: some('rank', 80),
  office: some('office', 160),
  actingFor: some('actingFor', 240),
  relation: line({ max: 80, optional: true, offScreen: true }),
}

/** The receipt minute (F07). Her condition in general words only: illness, pregnancy or injury never stand here. */
export const minute = {
  place: line({ max: 200, label: 'place' }),
  basis: some('basis', 300),
  escort: some('escort', 200),
  condition: line({ max: 300, label: 'condition', hint: true }),
  child: some('child', 160),
  partyOne: part(officer),
  partyTwo: part(officer),
  papers: lines({ max: 30, each: 120, optional: true, label: 'papers', hint: true }),
  goods: lines({ max: 60, each: 160, optional: true, label: 'goods', hint: true }),
  witnesses: listing(
    { name: line({ max: 120 }), post: line({ optional: true }) },
    { max: 6, optional: true, label: 'witnesses', hint: true },
  ),
  cashRupiah: rupiah({ max: 1_000_000_000, optional: true, label: 'cash' }),
  explanation: line({ max: 600, optional: true, offScreen: true }),
  copies: count({ min: 1, max: 20, start: 3, optional: true, offScreen: true }),
}

/** Day and time travel as one instant. */
export const minuteForm = form(
  'admission.minute',
  {
    on: day({ start: 'today' }),
    time: time({ start: 'now' }),
    body: part(minute, { steps: ['partyOne', 'partyTwo', 'papers'] }),
  },
  { steps: ['body'] },
)
export type MinuteDraft = DraftOf<typeof minuteForm>
