import { choice, choices, day, form, id, ids, line, many, tick, time } from '../../../kernel/form.ts'
import { WEEKDAYS } from '../../../kernel/repeat.ts'
import { FAITHS } from '../../places/rules.ts'
import { GIVES_AS, MEANT_FOR, RETURNED_FOR, SESSION_KINDS } from '../rules.ts'

/** A session, or a series of them: one row each once it is saved. */
export const sessionForm = form(
  'programme.session',
  {
    kind: choice(SESSION_KINDS),
    title: line({ max: 60, hint: true }),
    faith: choice(FAITHS, { when: { kind: 'spiritual' }, optional: true }),
    meantFor: choice(MEANT_FOR, { start: 'group' }),
    groupId: id({ when: { meantFor: 'group' } }),
    onDay: day({ start: 'today' }),
    starts: time(),
    ends: time(),
    delivererId: id({ optional: true }),
    givesAs: choice(GIVES_AS, { optional: true }),
    helpers: many({ delivererId: id(), givesAs: choice(GIVES_AS, { start: 'companion' }) }, { max: 6, optional: true }),
    placeId: id({ optional: true }),
    equipmentId: id({ optional: true }),
    replacesOn: day({ optional: true }),
    repeats: tick(),
    weekdays: choices(WEEKDAYS, { min: 1, when: { repeats: true } }),
    untilOn: day({ when: { repeats: true } }),
    leavesOut: tick({ when: { repeats: true }, hint: true }),
  },
  { steps: ['onDay', 'delivererId', 'repeats'] },
)

export const classGroupForm = form('programme.classGroup', {
  name: line({ max: 40, hint: true }),
  track: id({ short: true, optional: true }),
  intakeId: id({ optional: true }),
  fromOn: day({ start: 'today' }),
  untilOn: day({ optional: true }),
})

export const memberForm = form('programme.member', { caseIds: ids({ min: 1, max: 60 }) })

export const returnForm = form('programme.return', { returnedFor: choice(RETURNED_FOR) })
