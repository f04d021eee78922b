/** Of what a file is. */
export const FILES = ['letter', 'release'] as const
/** In which form it went: a letter as issued, as signed, its scan or in Word; a report in one of its three. */
export const FORMS = ['issued', 'certified', 'glass', 'scan', 'word', 'excel', 'pdf'] as const
export type Form = (typeof FORMS)[number]
/** So many lines a page shows, the newest. */
export const MOST = 200
