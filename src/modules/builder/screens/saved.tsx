import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { savedList } from '../lists/saved.ts'
import { api } from './api.ts'
import { titleOf } from './title-of.ts'
import { t } from './words.ts'

/** Reports that were built and kept, one's own and those that are shared with one. */
export function SavedReports() {
  const read = useRead(api.builder.saved, {})
  const build = <LinkButton href="/laporan/penyusun">{t('saved.build')}</LinkButton>
  return (
    <>
      <PageHead title={t('saved.title')} note={t('saved.note')} actions={build} />
      <ReadView read={read} lines={6}>
        {({ reports }) =>
          reports.length === 0 ? (
            <EmptyState title={t('saved.none')} next={build} />
          ) : (
            <WholeList
              of={savedList}
              t={t}
              caption={t('saved.title')}
              rows={reports}
              rowKey={(r) => r.builtId}
              cells={{
                title: (r) => <Link href={`/laporan/penyusun/${r.builtId}`}>{r.title}</Link>,
                count: (r) => (r.definition ? titleOf(r.definition) : t('saved.not_understood')),
                monthly: (r) => (r.isMonthly ? t('saved.monthly_yes') : ''),
              }}
            />
          )
        }
      </ReadView>
    </>
  )
}
