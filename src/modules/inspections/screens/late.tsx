import { todayKey } from '../../../app/web/client/days.ts'
import { StatusText } from '../../../design/status-text.tsx'
import { t } from './words.ts'

/** Past its day and not mended: said beside it, so that it is not read like the others. */
export const Late = ({ of }: { of: { dueOn: string; mendedOn: string | null } }) =>
  of.mendedOn === null && of.dueOn < todayKey() ? <StatusText kind="back">{t('waits.late')}</StatusText> : null
