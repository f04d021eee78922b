import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'
import { t } from './words.ts'

export type SaveStateProps = {
  state: 'writing' | 'waiting' | 'draft' | 'device' | 'sending' | 'sent' | 'check'
  /** clock time as people read it, "09.31" */
  at?: string | undefined
  className?: string | undefined
}

const ICONS: Record<SaveStateProps['state'], IconName> = {
  writing: 'pencil',
  waiting: 'wifi-off',
  draft: 'device-floppy',
  device: 'device-mobile',
  sending: 'refresh',
  sent: 'cloud-check',
  check: 'alert-circle',
}

const TONES: Partial<Record<SaveStateProps['state'], string>> = {
  waiting: 'save-state--device',
  device: 'save-state--device',
  check: 'save-state--check',
}

const wordOf = ({ state, at = '' }: SaveStateProps) => {
  if (state === 'sent') return t('save.sent_at', { at })
  if (state === 'draft') return t('save.draft_at', { at })
  if (state === 'device') return at ? t('save.device_at', { at }) : t('save.device')
  return t(`save.${state}`)
}

/** Where the writing is by now, always in words and with the time (design.md 5.5). */
export function SaveState(props: SaveStateProps) {
  const tone = TONES[props.state] ?? ''
  return (
    <p className={['save-state', tone, props.className].filter(Boolean).join(' ')} role="status">
      <Icon name={ICONS[props.state]} />
      {wordOf(props)}
    </p>
  )
}
