import { choice, count, day, form, line, lines, listing, part, text, time, yesNo } from '../../../kernel/form.ts'

/** Where she goes, by code; the address stands under the key "safety". */
const DESTINATIONS = ['own_place', 'family', 'kin', 'rented', 'employer', 'institution', 'hospital', 'other'] as const
/** Who takes her over: she herself, somebody of her family, the social office, another institution. */
export const RECEIVERS = ['herself', 'family', 'social_office', 'institution'] as const

/** What the checks of a way out ask, each in the order in which it is filled in. They share their words: `forms.exit`. */
const NAME = 'terminations.exit'

const on = day({ start: 'today' })
const at = { on, time: time({ start: '09:00' }), place: line({ max: 240 }) }
const said = { min: 3, max: 6000 } as const
const note = text(said)
const how = text(said)
const name = line({ max: 120, label: 'name' })
const relation = line({ max: 80, label: 'relation' })
const phone = line({ max: 40, optional: true, label: 'phone' })
const person = {
  name,
  relation,
  phone,
  plate: line({ max: 20, optional: true, label: 'plate' }),
  address: line({ max: 240, optional: true, label: 'address' }),
  idChecked: line({ max: 120, label: 'idChecked' }),
}
const goods = {
  things: listing(
    {
      name: line({ max: 120 }),
      quantity: line({ max: 40, optional: true, start: '1' }),
      condition: line({ max: 120, optional: true }),
    },
    { max: 60, optional: true, hint: true },
  ),
  papers: lines({ max: 30, each: 120, optional: true, hint: true }),
}
const witnesses = listing(
  { name: line({ max: 120 }), post: line({ max: 160, optional: true }) },
  { max: 6, optional: true, hint: true },
)

/** Checks without rules of their own. */
export const simpleForm = form(NAME, { on, note })
/** Those that rest on a letter. */
export const letterForm = form(NAME, {
  on,
  note,
  letterNo: line({ max: 80, optional: true }),
  from: line({ optional: true }),
})

export const destinationForm = form(NAME, {
  on,
  kind: choice(DESTINATIONS, { start: 'family', label: 'where_to' }),
  address: line({ max: 240 }),
  withWhom: line({ optional: true }),
  isSafe: yesNo(),
  why: text({ ...said, hint: true }),
  onPaper: line({ max: 200, optional: true, hint: true }),
})

/** She herself needs nobody to receive her. */
export const receiverForm = form(NAME, {
  on,
  kind: choice(RECEIVERS, { start: 'family', label: 'who' }),
  person: part(
    {
      ...person,
      post: line({ optional: true, label: 'post', when: { kind: ['social_office', 'institution'] } }),
      nip: line({ max: 30, optional: true, offScreen: true }),
      actingFor: line({ max: 240, optional: true, offScreen: true }),
    },
    { when: { kind: ['family', 'social_office', 'institution'] } },
  ),
})

export const handoverForm = form(NAME, {
  ...at,
  condition: line({ max: 300, hint: true }),
  agreements: lines({ max: 20, each: 600, optional: true, hint: true }),
  witnesses,
  copies: count({ min: 1, max: 20, start: 2, optional: true, offScreen: true }),
})

export const belongingsForm = form(NAME, {
  on,
  to: choice(['herself', 'receiver'], { start: 'herself' }),
  ...goods,
  note: text({ ...said, optional: true, offScreen: true }),
})

/** The clock answers; nothing is asked. */
export const absenceForm = form(NAME, {})

export const absenceReportForm = form(NAME, {
  on,
  to: choice(['family', 'social_office'], { start: 'social_office' }),
  name,
  phone,
  how,
})

export const policeForm = form(NAME, { on, outcome: choice(['told', 'no_danger'], { start: 'no_danger' }), note })

export const deathForm = form(NAME, {
  ...at,
  causePerDoctor: line({ max: 400, hint: true }),
  burial: text(said),
  witnesses: lines({ max: 6, each: 160, optional: true, hint: true }),
  goods: text({ ...said, optional: true, offScreen: true }),
})

export const kinForm = form(NAME, { on, name, relation, phone, how })

export const heirsForm = form(NAME, { ...at, heir: part(person), ...goods, witnesses })
