/** Says nothing of what the house is: it lands in calendars outside. */
const PLACE = '/k'

export const FEED_ROUTE = `${PLACE}/:token`
export const pathOf = (token: string): string => `${PLACE}/${token}.ics`

const TOKEN = /^([\w-]{43})\.ics$/
/** The secret of an address; null for what can not be one. */
export const tokenOf = (last: string): string | null => TOKEN.exec(last)?.[1] ?? null
