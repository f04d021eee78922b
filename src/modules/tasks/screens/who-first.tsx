import { Called, type Named } from '../../../app/web/client/person-of.ts'

/** About whom, before what there is to do; nothing where it is about nobody. */
export const WhoFirst = ({ of }: { of: Named | null | undefined }) =>
  of && (
    <b>
      <Called of={of} /> ·{' '}
    </b>
  )
