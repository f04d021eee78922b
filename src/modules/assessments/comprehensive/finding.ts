/** Who or what a finding rests on. `community`: neighbours, the head of the RT (KS-01). */
export const SOURCES = ['client', 'family', 'community', 'document', 'observation', 'agency'] as const
export type Source = (typeof SOURCES)[number]

/** O observasi · W wawancara · D dokumentasi: the techniques of the founding study. */
export const METHODS = ['O', 'W', 'D'] as const
export type Method = (typeof METHODS)[number]

/** Which technique can reach which source. */
const REACHES: Readonly<Record<Source, readonly Method[]>> = {
  client: ['W', 'O'],
  family: ['W', 'O'],
  community: ['W', 'O'],
  document: ['D'],
  observation: ['O'],
  agency: ['W', 'D'],
}

/** As it was written: anything may still be open. `who` is an informant, `which` a paper or an office. */
export type Evidence = {
  source?: Source | undefined
  method?: Method | undefined
  who?: string | undefined
  which?: string | undefined
}
export type Finding = {
  id?: string | undefined
  statement?: string | undefined
  isKey?: boolean | undefined
  evidence?: readonly Evidence[] | undefined
}

/** A document is not interviewed, and an observation is not read in a file. */
export const isPossible = ({ source, method }: Evidence): boolean =>
  source !== undefined && method !== undefined && (REACHES[source]?.includes(method) ?? false)

export const CONFIRMATIONS = ['unsourced', 'single', 'by_sources', 'by_techniques', 'by_both'] as const
export type Confirmation = (typeof CONFIRMATIONS)[number]

/**
 * How well a finding is confirmed: by two or more sources, by two or more techniques, or by both (the triangulation of
 * the founding study). The same person asked twice is one source; she herself is one source, whoever is named.
 */
export function confirmationOf({ evidence = [] }: Finding): Confirmation {
  const usable = evidence.filter(isPossible)
  if (usable.length === 0) return 'unsourced'
  const named = ({ source, who, which }: Evidence) => (source === 'client' ? source : `${source}:${who ?? which ?? ''}`)
  const bySources = new Set(usable.map(named)).size >= 2
  const byTechniques = new Set(usable.map(({ method }) => method)).size >= 2
  if (bySources) return byTechniques ? 'by_both' : 'by_sources'
  return byTechniques ? 'by_techniques' : 'single'
}
