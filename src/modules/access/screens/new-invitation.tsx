import type { z } from 'zod'
import { momentYear } from '../../../app/web/client/days.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import type { access } from '../contract.ts'
import { t } from './words.ts'

export type Invitation = z.output<(typeof access)['invite']['output']>['invitation']
type Props = { invitation: Invitation; name: string; onDone: () => void }

/**
 * The invitation of somebody new, shown once on a page of its own. It opens no session: with its code she makes her own card,
 * which nobody but she sees.
 */
export function NewInvitation({ invitation, name, onDone }: Props) {
  return (
    <div className="stack measure">
      <div className="no-print stack">
        <PageHead title={t('invitation.title')} />
        <Banner kind="attention" live>
          {t('invitation.once')}
        </Banner>
      </div>
      <section className="sheet" aria-label={t('invitation.of', { name })}>
        <h2>{t('invitation.of', { name })}</h2>
        <dl className="sheet__facts">
          <dt>{t('card.username')}</dt>
          <dd className="code">{invitation.username}</dd>
          <dt>{t('invitation.code')}</dt>
          <dd className="code sheet__big">{invitation.code}</dd>
        </dl>
        <p>{t('invitation.how')}</p>
        <p className="small">{t('invitation.lasts', { until: momentYear(invitation.until) })}</p>
      </section>
      <div className="row row--wrap no-print">
        <PrintButton>{t('invitation.print')}</PrintButton>
        <Button kind="primary" onClick={onDone}>
          {t('card.done')}
        </Button>
      </div>
    </div>
  )
}
