import type { ReactNode } from 'react'
import { monthOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card } from '../../../design/section.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import { hrefOf } from '../plots.ts'
import { api, type Overview } from './api.ts'
import { Files } from './files.tsx'
import { After, Goals, Intakes, Stages, Workload } from './pictures.tsx'
import { Beds, Weeks } from './pictures-days.tsx'
import { t } from './words.ts'

const saidMonth = (month: string) => monthOf(`${month}-15`)

/** Ringkasan: how the house stands, each number with the women whom it counts, each picture with its table. */
export function OverviewPage() {
  const read = useRead(api.reports.overview, {})
  return (
    <ReadView read={read} lines={10}>
      {(of) => (
        <>
          <PageHead
            title={t('page.title')}
            note={`${saidMonth(of.month)}. ${t(`view.${of.view}`)}`}
            actions={<PrintButton>{t('page.print')}</PrintButton>}
          />
          <div className="stack stack-5">
            <Numbers of={of} />
            <Leads of={of} />
            <div className="cols cols--even">
              <div className="stack stack-5">
                <Part>
                  <Stages of={of} />
                </Part>
                {of.weeks && (
                  <Part>
                    <Weeks of={of.weeks} />
                  </Part>
                )}
              </div>
              <div className="stack stack-5">
                {of.beds && (
                  <Part>
                    <Beds of={of.beds} here={of.tiles.find(({ tile }) => tile === 'here')?.n ?? 0} />
                  </Part>
                )}
                {of.weeks && (
                  <Part>
                    <Goals of={of} />
                  </Part>
                )}
                {of.after && (
                  <Part>
                    <After of={of.after} />
                  </Part>
                )}
                {of.intakes && (
                  <Part>
                    <Intakes of={of.intakes} />
                  </Part>
                )}
              </div>
            </div>
            {of.workload && of.workload.length > 0 && (
              <Part>
                <Workload of={of.workload} />
              </Part>
            )}
          </div>
        </>
      )}
    </ReadView>
  )
}

const Part = ({ children }: { children: ReactNode }) => <Card body>{children}</Card>

/** What is made of the figures and where more of them stand: under the figures, which a phone shows first. */
const Leads = ({ of }: { of: Overview }) => (
  <div className="no-print">
    <div className="stack stack-3">
      <Files />
      <div className="row row--wrap">
        {of.view !== 'office' && <LinkButton href="/laporan/angkatan">{t('page.cohorts')}</LinkButton>}
        <LinkButton href="/laporan/mutu-data">{t('page.gaps')}</LinkButton>
        <LinkButton href="/laporan/indikator">{t('page.indicators')}</LinkButton>
      </div>
    </div>
  </div>
)

/** The goals have a picture of their own. */
function Numbers({ of }: { of: Overview }) {
  return (
    <Tiles>
      {of.tiles
        .filter(({ tile }) => !tile.startsWith('goals_'))
        .map(({ tile, n, before }) => (
          <StatTile
            key={tile}
            num={n}
            word={t(`tile.${tile}`)}
            was={before === null ? undefined : t('tile.before', { month: saidMonth(of.before), n: before })}
            href={`/ringkasan/${tile}`}
          />
        ))}
      {of.attendance && <Attendance of={of} months={of.attendance} />}
    </Tiles>
  )
}

/** Attendance of this month beside that of the month before, which is why both stand as shares. */
function Attendance({ of, months }: { of: Overview; months: NonNullable<Overview['attendance']> }) {
  const said = ({ attended, counted }: (typeof months)['now']) =>
    counted === 0 ? t('attended.none') : `${Math.round((100 * attended) / counted)}%`
  return (
    <StatTile
      num={said(months.now)}
      word={t('attended.title')}
      was={t('tile.before', { month: saidMonth(of.before), n: said(months.before) })}
      href={hrefOf({ plot: 'month', bar: of.month })}
    />
  )
}
