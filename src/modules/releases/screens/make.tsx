import { useState } from 'react'
import { monthsOf, shortDay } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate, useRouteParam, useSearchParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FigureTables } from '../../../design/figure-tables.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card } from '../../../design/section.tsx'
import { reportForm } from '../forms/report.ts'
import { AUDIENCES, type Audience, MOST_BACK, REPORTS, type Report } from '../rules.ts'
import { api, type Draft } from './api.ts'
import { t } from './words.ts'

/** A report before it goes out: its figures as they would be shown, and the place for a sentence of one's own. */
export function MakeReport() {
  const asked = useRouteParam('report')
  const report = REPORTS.find((r) => r === asked)
  if (report) return <Make report={report} />
  return (
    <>
      <PageHead title={t('shelf.title')} />
      <EmptyState title={t('make.no_report')} next={<LinkButton href="/laporan">{t('shelf.due')}</LinkButton>} />
    </>
  )
}

function Make({ report }: { report: Report }) {
  const [given] = useSearchParam('mundur')
  // a task says it by the last day of its period
  const [until] = useSearchParam('sampai')
  const asked = Math.min(MOST_BACK, Math.max(0, Math.trunc(Number(given ?? 0)) || 0))
  const [whom] = useSearchParam('untuk')
  const audience = AUDIENCES.find((a) => a === whom) ?? 'government'
  const read = useRead(api.releases.draft, { report, audience, ...(until ? { endsOn: until } : { back: asked }) })
  const at = (n: number, a: Audience) => `/laporan/susun/${report}?mundur=${n}&untuk=${a}`
  return (
    <ReadView read={read} lines={10}>
      {({ back, ...draft }) => (
        <>
          <PageHead
            title={t(`report.${report}`)}
            note={`${monthsOf(draft)}. ${t('make.hidden', { count: draft.hidden, least: draft.least })}`}
            actions={
              <>
                {back < MOST_BACK && <LinkButton href={at(back + 1, audience)}>{t('make.earlier')}</LinkButton>}
                {back > 0 && <LinkButton href={at(back - 1, audience)}>{t('make.later')}</LinkButton>}
                <LinkButton href={at(back, audience === 'public' ? 'government' : 'public')}>
                  {t(audience === 'public' ? 'make.as_government' : 'make.as_public')}
                </LinkButton>
                <LetGo {...{ report, back, audience }} />
              </>
            }
          />
          <div className="stack stack-5">
            <Before of={draft} />
            <FigureTables of={draft.sections} note={t('sections.note')} />
          </div>
        </>
      )}
    </ReadView>
  )
}

/** What already went out for this period stays as it was. */
function Before({ of }: { of: Pick<Draft, 'released'> }) {
  if (of.released.length === 0) return null
  return (
    <Card body>
      <p>{t('make.before')}</p>
      <ul>
        {of.released.map((r) => (
          <li key={r.releaseId}>
            <Link href={`/laporan/keluar/${r.releaseId}`}>
              {t('make.before_line', { day: shortDay(r.madeAt), who: r.madeBy, audience: t(`audience.${r.audience}`) })}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function LetGo({ report, back, audience }: { report: Report; back: number; audience: Audience }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('make.open')}
      </Button>
      {open && <LetGoDialog {...{ report, back, audience }} onClose={() => setOpen(false)} />}
    </>
  )
}

function LetGoDialog({
  report,
  back,
  audience,
  onClose,
}: {
  report: Report
  back: number
  audience: Audience
  onClose: () => void
}) {
  const form = useForm(reportForm, t, `laporan/${report}/${back}`, { audience, obstacles: '', plan: '' })
  const command = useCommand(api.releases.release, {
    changes: [api.releases.shelf],
    onDone: async ({ releaseId }) => {
      await form.discard()
      onClose()
      navigate(`/laporan/keluar/${releaseId}`)
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t(`report.${report}`)}
      action={t('make.do')}
      intro={<p className="quiet">{t('make.intro')}</p>}
      onSend={() => void command.run({ ...form.input(), report, back })}
    />
  )
}
