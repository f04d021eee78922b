import { ListView } from '../../../app/web/client/list-view.tsx'
import { useList } from '../../../app/web/client/use-list.ts'
import { Empty } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { registerList } from '../lists/register.ts'
import type { STANDINGS } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** What is late and unanswered looks it; an answer that came late is an answer. */
const LOOK = { waits: 'todo', late: 'back', answered: 'full', answered_late: 'full' } as const satisfies Record<
  (typeof STANDINGS)[number],
  string
>

/** F40: every complaint about a decision, until when it is answered and what became of it. Its words stand on the page of her referral. */
export function Register() {
  const list = useList(registerList, api.complaints.register)
  return (
    <>
      <PageHead title={t('register.title')} note={t('register.note')} />
      <ListView
        {...{ list, t }}
        caption={t('register.title')}
        rowKey={(k) => k.complaintId}
        href={(k) => `/rujukan/${k.caseId}`}
        cells={{ standing: (k) => <StatusText kind={LOOK[k.standing]}>{t(`standing.${k.standing}`)}</StatusText> }}
        empty={<Empty {...{ t, name: 'register.none', href: '/rujukan' }} />}
      />
    </>
  )
}
