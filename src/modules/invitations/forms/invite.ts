import { day, form } from '../../../kernel/form.ts'

/** From when until when an account of whoever is asked sees the session. */
export const inviteForm = form('invitations.invite', { fromOn: day({ start: 'today' }), untilOn: day({ hint: true }) })
