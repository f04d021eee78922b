import { StatusText } from '../../../design/status-text.tsx'
import type { VersionState } from '../rules.ts'
import type { Version } from './api.ts'
import { t } from './words.ts'

const LOOK = { written: 'doing', proposed: 'wait', locked: 'full' } as const satisfies Record<VersionState, string>

/** Which version it is, and whether it can still change. */
export const Standing = ({ of: v }: { of: Version }) => (
  <StatusText kind={LOOK[v.state]}>
    {t('version.standing', { kind: t(`kind.${v.kind}`), state: t(`state.${v.state}`) })}
  </StatusText>
)
