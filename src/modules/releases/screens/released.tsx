import { fullDay, monthsOf } from '../../../app/web/client/days.ts'
import { DownloadLog } from '../../../app/web/client/download-log.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { FigureTables } from '../../../design/figure-tables.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { Files } from './files.tsx'
import { titleOf } from './shelf.tsx'
import { t } from './words.ts'

/** A report as it went out; its files are made of it again, with the same figures. */
export function Released() {
  const read = useRead(api.releases.one, { releaseId: useRouteParam('releaseId') })
  return (
    <ReadView read={read} lines={10}>
      {(r) => (
        <>
          <PageHead
            title={`${titleOf(r)}, ${monthsOf(r)}`}
            note={t('released.note', { day: fullDay(r.madeAt), who: r.madeBy, audience: t(`audience.${r.audience}`) })}
            actions={<Files releaseId={r.releaseId} />}
          />
          <div className="stack stack-5">
            <FigureTables of={r.sections} note={t('sections.note')} />
            {[
              ['obstacles', r.obstacles],
              ['plan', r.plan],
            ].map(([key, text]) =>
              text ? (
                <Section key={key} title={t(key === 'plan' ? 'forms.report.plan' : 'forms.report.obstacles')}>
                  <Card body>
                    <p className="pre">{text}</p>
                  </Card>
                </Section>
              ) : null,
            )}
            <DownloadLog of={r.takings} />
          </div>
        </>
      )}
    </ReadView>
  )
}
