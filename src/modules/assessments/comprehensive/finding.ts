import type { PartCode } from './structure.ts'

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

export type Evidence = {
  source: Source
  method: Method
  /** Which person or paper: two relatives are two sources. The id of an informant, or the name of a paper. */
  who?: string | undefined
}

export type Finding = { id: string; part: PartCode; statement: string; isKey: boolean; evidence: readonly Evidence[] }

/** A document is not interviewed, and an observation is not read in a file. */
export const isPossible = ({ source, method }: Evidence): boolean => REACHES[source]?.includes(method) ?? false

export type Confirmation = 'unsourced' | 'single' | 'by_sources' | 'by_techniques' | 'by_both'
export type Triangulated = { findingId: string; sources: number; techniques: number; confirmation: Confirmation }

/**
 * How well each finding is confirmed: by two or more sources, by two or more techniques, or by both (the triangulation of
 * the founding study). The same person asked twice is one source; she herself is one source, whoever is named.
 */
export function triangulation(findings: readonly Finding[]): Triangulated[] {
  return findings.map(({ id, evidence }) => {
    const usable = evidence.filter(isPossible)
    const sources = new Set(usable.map(({ source, who }) => (source === 'client' ? source : `${source}:${who ?? ''}`)))
    const techniques = new Set(usable.map(({ method }) => method))
    const bySources = sources.size >= 2
    const byTechniques = techniques.size >= 2
    const confirmation: Confirmation =
      usable.length === 0
        ? 'unsourced'
        : bySources && byTechniques
          ? 'by_both'
          : bySources
            ? 'by_sources'
            : byTechniques
              ? 'by_techniques'
              : 'single'
    return { findingId: id, sources: sources.size, techniques: techniques.size, confirmation }
  })
}
