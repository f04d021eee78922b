import { ListView } from '../../../app/web/client/list-view.tsx'
import { useList } from '../../../app/web/client/use-list.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { kitList, letterList } from '../lists/past.ts'
import { api } from './api.ts'
import { t } from './words.ts'

const bring = (
  <LinkButton kind="primary" href="/pengaturan/daftar-lama">
    {t('reg.title')}
  </LinkButton>
)

type Whose = { caseId: string | null; whose: string | null }
const Her = ({ caseId, whose }: Whose) =>
  caseId ? <Link href={`/penerima-manfaat/${caseId}`}>{whose ?? t('open')}</Link> : whose

/** Kits of the past, with whom they went. */
export function PastKits() {
  const list = useList(kitList, api.register.kits)
  return (
    <>
      <PageHead title={t('kits.title')} note={t('kits.note')} />
      <ListView
        {...{ list, t }}
        caption={t('kits.title')}
        rowKey={(k) => k.kitId}
        empty={<EmptyState title={t('kits.empty')} next={bring} />}
        cells={{ whose: (k) => <Her {...k} /> }}
      />
    </>
  )
}

/** Letters of the old books. */
export function PastLetters() {
  const list = useList(letterList, api.register.letters)
  return (
    <>
      <PageHead title={t('letters.title')} note={t('letters.note')} />
      <ListView
        {...{ list, t }}
        caption={t('letters.title')}
        rowKey={(l) => l.letterId}
        empty={<EmptyState title={t('letters.empty')} next={bring} />}
        cells={{ whose: (l) => <Her {...l} /> }}
      />
    </>
  )
}
