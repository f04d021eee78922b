import { choice, day, form, line, many, time } from '../../../kernel/form.ts'
import { BLOCK_KINDS, SEASONS } from '../rules.ts'

/** Hours of every day in which no class is held, and when Ramadan is. */
export const blocksForm = form('programme.blocks', {
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
})
