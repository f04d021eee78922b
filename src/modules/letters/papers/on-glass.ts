import type { MadePaper } from './codes.ts'
import { papers } from './registry.ts'

/** The field of the paper where she may sign on a screen; null for a paper that has none. */
export const glassField = (paper: MadePaper): string | null =>
  papers[paper].signers.find((s) => s.onGlass)?.field ?? null
