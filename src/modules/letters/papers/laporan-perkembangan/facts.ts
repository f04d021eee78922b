/** What stands plain of her time here: numbers and codes, no word of her file. */
export type ProgressFacts = {
  /** the office that sent her; null when nobody did, or its letter is closed to whoever writes */
  office: string | null
  attended: number
  counted: number
  /** codes of the components of her plan, none of its words */
  components: readonly string[]
  skill: { course: string; competent: number; units: number } | null
}
