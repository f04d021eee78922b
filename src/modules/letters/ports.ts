/** What papers ask of the modules whose records they print. */
export type { Sources as Ports } from './papers/naskah/sources.ts'
