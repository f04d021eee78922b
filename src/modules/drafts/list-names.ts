/** Lists that can be narrowed, as their `list()` names them: of no other a filter is kept. */
export const LIST_NAMES = [
  'access.people',
  'agenda.book',
  'audit.entries',
  'audit.readers',
  'audit.reads',
  'budget.accounts',
  'budget.lines',
  'cases.list',
  'conferences.list',
  'custody.books',
  'deliverers.directory',
  'deputies.deputies',
  'equipment.machines',
  'fees.month',
  'gate.visits_of_day',
  'house-rules.measures',
  'incidents.book',
  'inspections.book',
  'inspections.rooms',
  'invitations.coming',
  'leave.passes',
  'letters.list',
  'materials.library',
  'materials.stock',
  'needs.book',
  'offers.office',
  'places.resources',
  'programme.groups',
  'referrals.intakes',
  'referrals.list',
  'reminders.news',
  'sealed-letters.numbers',
  'spending.book',
  'spending.petty',
  'stock.kits',
  'training.units',
] as const
export type ListName = (typeof LIST_NAMES)[number]

export function listNamed(name: string): ListName {
  const known = LIST_NAMES.find((l) => l === name)
  if (!known) throw new Error(`${name} does not stand in drafts/list-names.ts`)
  return known
}
