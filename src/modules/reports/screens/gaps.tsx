import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { gapList } from '../lists/behind.ts'
import type { Gap } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** Where each is mended. */
const MEND: Readonly<Record<Gap, (caseId: string) => string>> = {
  unanswered: (id) => `/rujukan/${id}`,
  worker: (id) => `/penerima-manfaat/${id}/akses`,
  dates: (id) => `/penerima-manfaat/${id}/selesai`,
  assessment: (id) => `/penerima-manfaat/${id}/asesmen`,
  plan: (id) => `/penerima-manfaat/${id}/rencana`,
  note: (id) => `/catat?orang=${id}`,
  review: (id) => `/pembahasan/${id}`,
  bed: () => '/kamar',
  contact: (id) => `/tindak-lanjut/${id}`,
}

/** Mutu data: what is missing, late or contradictory, each row with its way to mend. */
export function Gaps() {
  const read = useRead(api.reports.gaps, {})
  return (
    <>
      <PageHead title={t('gaps.title')} note={t('gaps.note')} />
      <ReadView read={read} lines={8}>
        {({ gaps, checked }) =>
          gaps.length === 0 ? (
            <EmptyState
              title={t('gaps.none', { count: checked })}
              next={<LinkButton href="/laporan/indikator">{t('page.indicators')}</LinkButton>}
            />
          ) : (
            <div className="stack stack-5">
              {gaps.map((g) => (
                <Section
                  key={g.gap}
                  title={t(`gap.${g.gap}`)}
                  count={g.n}
                  more={{ href: `/laporan/indikator/${g.touches}`, label: t('gaps.touches', { no: g.touches }) }}
                >
                  <p>
                    <Flag danger={g.sort === 'contradictory'} icon="alert-circle">
                      {t(`sort.${g.sort}`)}
                    </Flag>{' '}
                    <span className="small quiet">{t(`gap.${g.gap}_how`)}</span>
                  </p>
                  {g.n > g.rows.length && <p className="small quiet">{t('gaps.cut', { count: g.rows.length })}</p>}
                  <WholeList
                    of={gapList}
                    t={t}
                    caption={t(`gap.${g.gap}`)}
                    rows={g.rows}
                    rowKey={(r) => r.caseId}
                    href={(r) => `/penerima-manfaat/${r.caseId}`}
                    cells={{
                      mend: (r) => <LinkButton href={MEND[g.gap](r.caseId)}>{t(`gap.${g.gap}_mend`)}</LinkButton>,
                    }}
                  />
                </Section>
              ))}
            </div>
          )
        }
      </ReadView>
    </>
  )
}
