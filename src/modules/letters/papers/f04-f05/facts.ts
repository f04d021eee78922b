/** F04 and F05: her newest answer to each question. */
export type Consents = {
  answers: Readonly<Record<string, string>>
  talk: {
    on: string
    explainedBy: string
    language: string | null
    witness: string | null
    questions: string | null
  } | null
}
