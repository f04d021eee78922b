import { choice, choices, count, day, form, line, many, tick, time } from '../../../kernel/form.ts'
import { BLOCK_KINDS, FAITHS, RESOURCE_KINDS, SEASONS } from '../rules.ts'

/** Hours of every day in which no class is held, when Ramadan is, and for which faiths guidance is held. */
export const hoursForm = form('places.hours', {
  blocks: many(
    {
      season: choice(SEASONS, { start: 'ordinary' }),
      kind: choice(BLOCK_KINDS, { start: 'prayer' }),
      label: line({ max: 60 }),
      starts: time(),
      ends: time(),
    },
    { max: 30, optional: true },
  ),
  months: many({ fromOn: day(), untilOn: day() }, { max: 10, optional: true, hint: true }),
  faiths: choices(FAITHS, { optional: true, hint: true, group: 'faith' }),
})

export const resourceForm = form('places.resource', {
  kind: choice(RESOURCE_KINDS, { start: 'place' }),
  name: line({ max: 60 }),
  seats: count({ min: 1, max: 500, optional: true }),
  isInUse: tick({ start: true }),
})
