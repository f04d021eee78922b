import { useSyncExternalStore } from 'react'
import { Switch } from '../../../design/checkbox.tsx'
import { isMasked, maskNames, onMask } from '../../../design/shared-screen.ts'
import { t } from './words.ts'

/** "Mode layar bersama": while others look on, every name is initials (domain.md 4.6). */
export function SharedSwitch() {
  const masked = useSyncExternalStore(onMask, isMasked)
  return <Switch label={t('shared')} checked={masked} onChange={maskNames} />
}
