import { StatusText } from '../../../design/status-text.tsx'
import type { State } from '../rules.ts'
import { t } from './words.ts'

const LOOK = {
  asked: 'wait',
  approved: 'doing',
  paid: 'full',
  closed: 'full',
  declined: 'none',
} as const satisfies Record<State, string>

export const Standing = ({ of }: { of: { state: State } }) => (
  <StatusText kind={LOOK[of.state]}>{t(`state.${of.state}`)}</StatusText>
)
