import type { MadePaper } from '../letters/papers/codes.ts'

/** About one woman, and every woman of an intake gets it: as she comes, when she has learned, when she goes (domain.md 4.1, 7, 10.4). */
export const BATCH_PAPERS = ['f07', 'sertifikat', 'f33', 'f34', 'f35'] as const satisfies readonly MadePaper[]
export type BatchPaper = (typeof BATCH_PAPERS)[number]

/** Those that wait for the printer, or every one that holds. */
export const PRINTS = ['waiting', 'all'] as const

/** Letters and bytes of one print: an intake has two dozen women, each with up to five kinds. */
export const MOST_PRINTED = 120
export const PRINT_MAX = 25_000_000

type Woman = { caseId: string; isHere: boolean; letter: object | null; missing: readonly unknown[] }

/** Where she stands: has it, could have it now, or lacks something first. */
export const standingOf = (w: Pick<Woman, 'letter' | 'missing'>): 'made' | 'ready' | 'lacks' =>
  w.letter ? 'made' : w.missing.length === 0 ? 'ready' : 'lacks'

type One = { caseId: string; code: BatchPaper }

/** One letter of one woman: what is ticked, issued and refused. */
export const keyOf = ({ caseId, code }: One): string => `${caseId} ${code}`

/** What is ticked before anybody ticks: letters of whoever lives here and lacks nothing for them. */
export const pickedFirst = (women: readonly (Woman & One)[]): string[] =>
  women.filter((w) => w.isHere && standingOf(w) === 'ready').map(keyOf)

/** Letters that a woman does not get now: something is missing, or she is not ticked. */
export const skipped = <W extends Woman & One>(women: readonly W[], has: (key: string) => boolean): W[] =>
  women.filter((w) => standingOf(w) === 'lacks' || (standingOf(w) === 'ready' && !has(keyOf(w))))

/** The kinds as they stand in the address, in the order of a stay, each once; what is none is left out. */
export const kindsIn = (asked: string | null): BatchPaper[] =>
  BATCH_PAPERS.filter((code) => (asked ?? '').split(',').includes(code))

/** What is written down on another page comes first: what the letter itself still asks mostly follows from it. */
export const lackedFirst = <M extends { href: string | null }>(missing: readonly M[]): M[] => {
  const elsewhere = missing.filter((m) => m.href !== null)
  return elsewhere.length > 0 ? elsewhere : [...missing]
}
