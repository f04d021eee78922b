import { Flag } from '../../../design/status-text.tsx'
import type { FlagKind } from '../../../modules/cases/flag-kinds.ts'
import { stages } from '../../../modules/cases/screens/stage-words.ts'

export const flagIcon = (kind: FlagKind) => (kind === 'safety' ? 'user-shield' : 'heart-handshake')

/** A flag of a woman as a word beside her name: in a row, or above what is done with her. */
export const FlagMark = ({ kind }: { kind: FlagKind }) => (
  <Flag icon={flagIcon(kind)} danger={kind === 'safety'}>
    {stages.code('flag', kind)}
  </Flag>
)
