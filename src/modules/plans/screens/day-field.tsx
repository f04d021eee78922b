import { DayField as AnyDay } from '../../../design/day-field.tsx'

type Props = {
  legend: string
  day: string | null
  onChange: (day: string | null) => void
  optional?: boolean | undefined
  hint?: string | undefined
}

/** A day of the plan; hands up an ISO date, or null while it is not one. */
export const DayField = ({ day, onChange, ...rest }: Props) => (
  <AnyDay {...rest} day={day ?? ''} onChange={(iso) => onChange(iso === '' ? null : iso)} />
)
