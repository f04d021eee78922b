import { choices, form, line, tick, time } from '../../../kernel/form.ts'
import { MAIL_ABOUT } from '../rules.ts'

/** How somebody wants to be reminded: quiet hours for bell and mail; mail is off until she asks for it. */
export const choicesForm = form('reminders.choices', {
  isQuiet: tick(),
  quietFrom: time({ start: '21.00', when: { isQuiet: true } }),
  quietUntil: time({ start: '06.00', when: { isQuiet: true } }),
  wantsMail: tick(),
  mailTo: line({ max: 120, when: { wantsMail: true } }),
  mailAbout: choices(MAIL_ABOUT, { min: 1, when: { wantsMail: true }, group: 'about' }),
  mailAt: time({ start: '06.30', when: { wantsMail: true }, hint: true }),
})
