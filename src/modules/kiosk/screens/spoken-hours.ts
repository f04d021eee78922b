import { timeSaid } from '../../../app/web/client/days.ts'
import { HOURS } from '../rules.ts'

/** From when until when a screen may be open, as an hour is written in this language. */
export const spokenHours = () => ({ from: timeSaid(HOURS.from), until: timeSaid(HOURS.until) })
