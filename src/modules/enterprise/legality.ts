import reference from '../../../db/reference/business-legality.json' with { type: 'json' }

/** What stands in domain.md 6.9, each line with its source and its day; nothing beside it. */
export const KBLI = reference.kbli
export const FINANCE = reference.finance
const SOURCES: Readonly<Record<string, string>> = reference.sources

export const sourceOf = (key: string): string => SOURCES[key] ?? key
/** Said by practice alone: to be asked before anybody relies on it. */
export const isPractice = (key: string): boolean => key === 'practice'
