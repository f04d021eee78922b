/** One line of the table that `npm run faults` prints. */
export interface Row {
  readonly what: string
  readonly times: string
  readonly acknowledged: number
  /** acknowledged before the fault and not found after it */
  readonly lost: number
  /** saved twice, or without its event */
  readonly wrong?: number
  readonly more: string
}

/** A control switches off what protects: it must lose, and fails when it does not. */
export const CONTROL = 'control: '
/** Where nothing was acknowledged, nothing was at stake. */
export const isGood = ({ what, acknowledged, lost, wrong = 0 }: Row): boolean =>
  acknowledged > 0 && (what.startsWith(CONTROL) ? lost > 0 : lost === 0 && wrong === 0)

export const tableOf = (rows: readonly Row[]): string[] => [
  '| fault | how often | acknowledged writes | lost | more |',
  '| --- | --- | --- | --- | --- |',
  ...rows.map(
    (r) =>
      `| ${r.what} | ${r.times} | ${r.acknowledged.toLocaleString('en')} | ${r.lost.toLocaleString('en')} | ${r.more} |`,
  ),
]
