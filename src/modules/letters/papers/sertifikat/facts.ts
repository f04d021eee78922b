/** What she learned, as her class wrote it down: the units with what she practised of them and what the last test of each said. */
export type Training = {
  /** what she learned, as the centre calls it */
  course: string
  fromOn: string
  untilOn: string
  /** the test at the end of it all; null while there was none */
  isCompetent: boolean | null
  units: readonly { title: string; skkni: string | null; hours: number; isCompetent: boolean | null }[]
  /** who tested her last */
  assessor: string | null
}
