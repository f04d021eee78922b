/** What papers ask of the modules whose records they print. */
export type { Sources as Ports } from './making/sources.ts'
