/**
 * What happened, in the past tense: `consents.recorded`. Ids and codes only, never a name or a story: the event
 * goes into the audit chain and is kept for years.
 */
export type Event = {
  kind: `${string}.${string}`
  /** the case it is about, if it is about one */
  caseId?: string
  /** the record it is about: [table, id] */
  subject?: readonly [table: string, id: string]
  /** ids, codes, counts, dates */
  details?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}
