import { StatusText } from '../../../design/status-text.tsx'
import type { State } from '../rules.ts'
import { t } from './words.ts'

const LOOK = {
  asked: 'wait',
  approved: 'doing',
  paid: 'full',
  closed: 'full',
  declined: 'none',
  withdrawn: 'none',
} as const satisfies Record<State, string>

/** Of what was approved a part may be paid already: that is not "not paid yet". */
export const Standing = ({ of }: { of: { state: State; paidRupiah: number } }) => (
  <StatusText kind={LOOK[of.state]}>
    {of.state === 'approved' && of.paidRupiah > 0 ? t('state.paid_in_part') : t(`state.${of.state}`)}
  </StatusText>
)
