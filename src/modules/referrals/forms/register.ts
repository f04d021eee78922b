import { ADDRESS_FORMS } from '../../../kernel/address-form.ts'
import { choice, count, type DraftOf, day, form, id, line, part, text, tick, yesNo } from '../../../kernel/form.ts'
import { NO_LETTER_REASONS, SOURCES, URGENCIES } from '../rules.ts'

const NAME = 'referrals.new'
const some = (max: number) => line({ max, optional: true })
const apart = { optional: true, offScreen: true } as const
const words = { max: 4000, rows: 2, optional: true } as const

const letter = { office: line(), number: some(80), datedOn: day({ optional: true }) }
/** Who brings her, who sent her: nothing more is asked while nobody is named. */
const named = { optional: true, when: { name: '*' } } as const
const somebody = {
  name: line({ max: 120 }),
  position: line({ max: 120, ...named }),
  phone: line({ max: 40, ...named }),
}
const place = {
  responsibleId: id({ optional: true }),
  intakeId: id({ optional: true }),
  officePersonId: id({ optional: true }),
}

/** One woman is referred (F03): a letter or why there is none, who she is, why she comes, who handles it. */
export const referralForm = form(
  NAME,
  {
    source: choice(SOURCES, { start: 'social_office' }),
    urgency: choice(URGENCIES, { start: 'ordinary', optional: true }),
    hasLetter: yesNo({ optional: true }),
    letter: part(
      { ...letter, subject: some(200), receivedOn: day({ start: 'today', offScreen: true }) },
      { when: { hasLetter: true } },
    ),
    sender: part(
      { ...somebody, position: line({ max: 120, ...apart }) },
      { optional: true, when: { hasLetter: true } },
    ),
    noLetterReason: choice(NO_LETTER_REASONS, { group: 'no_letter', when: { hasLetter: false } }),
    honorific: choice(ADDRESS_FORMS, { start: 'Ibu', optional: true }),
    callName: line({ max: 60, hint: true }),
    /** enough to know her again; the rest is asked on arrival (F11) */
    identity: part({
      fullName: line({ person: true, optional: true }),
      nik: some(40),
      /** her day, or the year that an estimated age means: one control of three boxes */
      birthDate: day({ optional: true }),
      district: some(80),
      phone: some(40),
      alias: line({ person: true, ...apart }),
      nikNote: line({ max: 300, ...apart }),
      birthYear: count({ min: 1900, max: 2100, ...apart }),
      addressNow: line({ max: 240, ...apart }),
    }),
    reason: text({ max: 4000, rows: 4 }),
    done: text(words),
    told: text(words),
    escort: part(somebody, { optional: true }),
    ...place,
    isProtected: tick({ hint: true }),
  },
  { steps: ['honorific', 'reason', 'responsibleId'] },
)
export type ReferralDraft = DraftOf<typeof referralForm>

/** The letter that a list belongs to, and who handles all of it. */
export const listForm = form(NAME, {
  letter: part({ ...letter, receivedOn: day({ start: 'today' }), subject: line({ max: 200, ...apart }) }),
  ...place,
})
