/** The pages of the watches in one file of the browser: the first screen names each file that it may need later. */
export { ShiftJournal } from './journal.tsx'
export { DutyRoster } from './roster.tsx'
