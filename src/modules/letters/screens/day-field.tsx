import { DayField as AnyDay } from '../../../design/day-field.tsx'

type Props = {
  id?: string | undefined
  label: string
  value: string
  onChange: (iso: string) => void
  optional?: boolean | undefined
  error?: string | undefined
}

/** A day of a paper, no birth date; hands up an ISO date, or nothing while it is none. */
export const DayField = ({ label, value, ...rest }: Props) => (
  <AnyDay {...rest} legend={label} day={value} personal={false} />
)
