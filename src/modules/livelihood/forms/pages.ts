import { choice, choices, count, day, form, line, many, part, rupiah, text, tick, yesNo } from '../../../kernel/form.ts'
import {
  AID_STANDINGS,
  AIDS,
  DEBT_STANDINGS,
  INCOMES,
  LENDERS,
  OWNERS,
  POWERS,
  ROOMS,
  SEEN,
  SKILLS,
  SPENDINGS,
  STANDINGS,
  STRENGTHS,
  WATERS,
} from '../rules.ts'

const sealed = { sealedAs: 'narrative' } as const

/** The talk about what she likes and what she does well. */
export const interestForm = form(
  'livelihood.interest',
  {
    on: day({ start: 'today' }),
    likes: text({ max: 2000, rows: 2, hint: true }),
    didBefore: text({ max: 2000, rows: 2, optional: true }),
    strengths: choices(STRENGTHS, { optional: true, group: 'strength', hint: true }),
    tried: text({ max: 2000, rows: 2, optional: true, hint: true }),
    hopes: text({ max: 2000, rows: 2, optional: true }),
    avoids: text({ max: 2000, rows: 2, optional: true, hint: true }),
  },
  sealed,
)

/** Her home, before a kit is chosen. */
export const homeForm = form(
  'livelihood.home',
  {
    on: day({ start: 'today' }),
    how: choice(SEEN, { start: 'visit', group: 'seen' }),
    power: choice(POWERS, { group: 'supply', hint: true }),
    powerVa: count({ min: 1, max: 100_000, when: { power: 'more' } }),
    usedWatts: count({ max: 100_000, optional: true, hint: true }),
    room: choice(ROOMS, { group: 'room' }),
    water: choice(WATERS, { group: 'water' }),
    owner: choice(OWNERS, { group: 'owner' }),
    ownerAgrees: yesNo(),
    keepsSafely: yesNo({ hint: true }),
    livesWith: text({ max: 2000, rows: 2, hint: true }),
    weather: text({ max: 1000, rows: 2, optional: true, hint: true }),
  },
  { ...sealed, steps: ['room', 'livesWith'] },
)

/** What she could do, beside each other. */
export const choicesForm = form(
  'livelihood.choices',
  {
    on: day({ start: 'today' }),
    options: many(
      {
        name: line({ max: 80 }),
        herWords: text({ max: 600, rows: 2 }),
        standing: choice(STANDINGS, { start: 'not_picked', group: 'standing' }),
        skill: choice(SKILLS, { start: 'not_learned', group: 'skill' }),
        capitalRupiah: rupiah({ optional: true }),
        fromKit: tick(),
        needs: part({
          watts: count({ max: 100_000, optional: true, hint: true }),
          room: choice(ROOMS, { start: 'none', group: 'room' }),
          water: tick(),
          buyers: line({ max: 200, optional: true }),
          leftAnHourRupiah: rupiah({ optional: true, hint: true }),
        }),
      },
      { min: 1, max: 4 },
    ),
  },
  sealed,
)

/** A month of her household, what she saves for, what she owes. */
export const householdForm = form(
  'livelihood.household',
  {
    on: day({ start: 'today' }),
    people: count({ min: 1, max: 40 }),
    incomes: many(
      {
        from: choice(INCOMES, { start: 'business', group: 'income' }),
        who: line({ max: 80, optional: true }),
        rupiah: rupiah({ min: 1 }),
      },
      { max: 12, optional: true },
    ),
    spendings: many(
      { what: choice(SPENDINGS, { start: 'food', group: 'spending' }), rupiah: rupiah({ min: 1 }) },
      { max: 16, optional: true },
    ),
    goal: part(
      {
        what: line({ max: 120 }),
        rupiah: rupiah({ min: 1 }),
        savedRupiah: rupiah({ optional: true }),
        asideRupiah: rupiah({ optional: true }),
      },
      { optional: true },
    ),
    debts: many(
      {
        lender: choice(LENDERS, { start: 'shop', group: 'lender' }),
        standing: choice(DEBT_STANDINGS, { start: 'running', group: 'debt' }),
        leftRupiah: rupiah(),
        instalmentRupiah: rupiah({ optional: true }),
        dueOn: day({ optional: true }),
        why: line({ max: 160, optional: true }),
      },
      { max: 12, optional: true },
    ),
  },
  { ...sealed, steps: ['debts'] },
)

/** Help of the state that reaches her household. */
export const aidForm = form(
  'livelihood.aid',
  {
    on: day({ start: 'today' }),
    decile: count({ min: 1, max: 10, optional: true, hint: true }),
    decileOn: day({ when: { decile: '*' } }),
    decileSource: line({ max: 120, when: { decile: '*' } }),
    aids: many(
      {
        aid: choice(AIDS, { start: 'pkh', group: 'aid' }),
        standing: choice(AID_STANDINGS, { start: 'receives', group: 'aid_standing' }),
        sinceOn: day({ optional: true }),
        note: line({ max: 200, optional: true }),
      },
      { max: 10, optional: true },
    ),
  },
  sealed,
)
