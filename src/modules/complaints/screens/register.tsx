import { ListView } from '../../../app/web/client/list-view.tsx'
import { useList } from '../../../app/web/client/use-list.ts'
import { Empty } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { registerList } from '../lists/register.ts'
import { api } from './api.ts'
import { t } from './words.ts'

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
        empty={<Empty {...{ t, name: 'register.none', href: '/rujukan' }} />}
      />
    </>
  )
}
