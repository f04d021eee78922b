import type { FlagKind } from '../cases/flag-kinds.ts'

/** Where a danger was said or seen. */
export const SOURCES = ['instrument', 'triage', 'first_night', 'assessment', 'risk', 'talk', 'person'] as const
export type Source = (typeof SOURCES)[number]

/** What was said, the gravest first: each has its sentence and its three lines of what to do now (`now.<cause>.1` to `.3`). */
export const CAUSES = [
  'health_now',
  'self_harm',
  'harm',
  'child',
  'threat',
  'minor',
  'health_today',
  'rated',
  'seen',
] as const
export type Cause = (typeof CAUSES)[number]
export const LINES = [1, 2, 3] as const

/** Whom she may not be left alone after it: the house is told to stay with her, and not why. */
const NOT_ALONE: readonly Cause[] = ['self_harm', 'harm']
export const isNotToBeAlone = (causes: readonly Cause[]): boolean => causes.some((c) => NOT_ALONE.includes(c))

/** The three lines are those of the gravest; the others stand beside it. */
export const gravestFirst = (causes: readonly Cause[]): Cause[] => CAUSES.filter((c) => causes.includes(c))

/** A flag that a day ends is shown on that day and not after it; a danger has no such day: a person ends it. */
export const isShown = (
  f: { kind: FlagKind; closedAt: string | null; untilOn: string | null },
  today: string,
): boolean => f.closedAt === null && (f.untilOn === null || f.untilOn >= today)

/** The levels of risk that raise a flag by themselves (domain.md 4.3, 4.5). */
export const raisesFlag = (level: string | null): boolean => level === 'high' || level === 'emergency'
