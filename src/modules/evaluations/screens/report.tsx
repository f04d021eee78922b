import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { longDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Actions, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Report } from './api.ts'
import { ReportLines } from './report-lines.tsx'
import { ClassPicture, PracticePicture, RolesPicture } from './report-pictures.tsx'
import { t } from './words.ts'

/** A report as it was handed in. The head receives it; the one who wrote it does not. */
export function ReportPage() {
  const reportId = useRouteParam('reportId')
  const read = useRead(api.evaluations.report, { reportId })
  return (
    <ReadView read={read} lines={10}>
      {(report) => <Body report={report} />}
    </ReadView>
  )
}

function Body({ report: r }: { report: Report }) {
  const mayReceive = useMay('evaluations.receive')
  const receive = useCommand(api.evaluations.receiveReport, {
    onDone: ({ cases }) => toast(t('report.received_toast', { n: cases })),
  })
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 && (
      <Section title={title}>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    )
  return (
    <>
      <PageHead
        title={t('report.of', { name: r.head.name })}
        note={
          <Facts
            of={[
              t('report.span', { from: longDay(r.head.startsOn), to: longDay(r.head.endsOn) }),
              t('report.by', { who: r.head.writtenBy }),
              r.head.isOnTime ? t('report.on_time') : t('report.late'),
            ]}
          />
        }
        actions={
          <LinkButton small icon="mail" href={`/surat/baru?surat=f31&tentang=${r.head.intakeId}`}>
            {t('report.print')}
          </LinkButton>
        }
      />
      <div className="stack">
        {r.head.receivedBy && (
          <Banner kind="done">{t('report.received', { name: r.head.name, who: r.head.receivedBy })}</Banner>
        )}
        <CommandRefusal of={receive} />
        <Section title={t('forms.report.summary')}>
          <p className="measure">{r.summary}</p>
        </Section>
        <ClassPicture classes={r.classes} />
        <PracticePicture practice={r.practice} />
        <Section title={t('report.people')} count={r.lines.length}>
          <ReportLines lines={r.lines} />
        </Section>
        <Section title={t('forms.report.skillNote')}>
          <p className="measure">{r.skillNote}</p>
        </Section>
        {list(t('forms.report.changes'), r.changes)}
        <RolesPicture roles={r.roles} />
        {list(t('forms.report.obstacles'), r.obstacles)}
        {list(
          t('forms.report.suggestions'),
          r.suggestions.map((s) => [s.text, s.who, s.until && longDay(s.until)].filter(Boolean).join(', ')),
        )}
        {mayReceive && !r.head.receivedBy && (
          <Actions>
            <p className="grow small quiet">{t('report.receive_effect')}</p>
            <Button kind="primary" busy={receive.busy} onClick={() => void receive.run({ reportId: r.head.reportId })}>
              {t('report.receive')}
            </Button>
          </Actions>
        )}
      </div>
    </>
  )
}
