import { choice, form, line, many, text, tick } from '../../../kernel/form.ts'
import { ENDED_BY_HAND, PLACES, STEPS } from '../rules.ts'

export const openForm = form('kiosk.open', { place: choice(PLACES) })

/** What the screen shows of her: she says it, her worker writes it. */
const shown = {
  name: line({ max: 40, hint: true }),
  goal: line({ max: 120, optional: true, hint: true }),
  steps: many({ what: line({ max: 40 }), isDone: tick() }, { max: STEPS, optional: true, hint: true }),
}
export const sheetForm = form('kiosk.sheet', shown)
/** She types the PIN herself. */
export const cardForm = form('kiosk.card', { ...shown, pin: line({ max: 6, digits: true, hint: true }) })
export const endForm = form('kiosk.end', { as: choice(ENDED_BY_HAND, { group: 'ended' }) })
export const answerForm = form('kiosk.answer', { text: text({ max: 1000, rows: 4, hint: true }) })
