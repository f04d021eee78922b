import { dayMonth } from '../../../app/web/client/days.ts'

/** "2 Feb – 20 Mar" */
export const spanWord = (from: string | null, to: string | null): string =>
  [from, to].flatMap((d) => (d ? [dayMonth(d)] : [])).join(' – ')
