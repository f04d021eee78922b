import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, monthsOf, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { releaseList } from '../lists/releases.ts'
import { api, type Release, type ShelfLine } from './api.ts'
import { Files } from './files.tsx'
import { t } from './words.ts'

export const titleOf = ({ title, report }: Release) => title ?? t(`report.${report}`)

/** Laporan: what is due, prefilled, one press from its file; what went out before; and where reports of one woman are made. */
export function ShelfPage() {
  const read = useRead(api.releases.shelf, {})
  const readsFigures = useMay('indicators.read')
  const builds = useMay('builder.use')
  const copies = useMay('extracts.read')
  return (
    <>
      <PageHead
        title={t('shelf.title')}
        note={t('shelf.note')}
        actions={
          <>
            {builds && <LinkButton href="/laporan/penyusun">{t('shelf.build')}</LinkButton>}
            {builds && <LinkButton href="/laporan/tersimpan">{t('shelf.saved')}</LinkButton>}
            {copies && <LinkButton href="/laporan/salinan">{t('shelf.copies')}</LinkButton>}
            {readsFigures && <LinkButton href="/laporan/indikator">{t('shelf.indicators')}</LinkButton>}
          </>
        }
      />
      <ReadView read={read} lines={8}>
        {(shelf) => (
          <div className="stack stack-5">
            {shelf.mayMake && (
              <Section title={t('shelf.due')} count={shelf.reports.length}>
                <div className="stack stack-3">
                  <p className="small quiet">{t('shelf.lets_go')}</p>
                  <Card>
                    <ul className="rows">
                      {shelf.reports.map((line) => (
                        <Due key={line.report} of={line} />
                      ))}
                    </ul>
                  </Card>
                </div>
              </Section>
            )}
            <Section title={t('past.title')} count={shelf.past.length}>
              {shelf.past.length === 0 ? (
                <EmptyState title={t('shelf.none')} next={t('shelf.none_who')} />
              ) : (
                <WholeList
                  of={releaseList}
                  t={t}
                  caption={t('past.title')}
                  rows={shelf.past}
                  rowKey={(r) => r.releaseId}
                  cells={{
                    report: (r) => <Link href={`/laporan/keluar/${r.releaseId}`}>{titleOf(r)}</Link>,
                    span: (r) => monthsOf(r),
                    files: (r) => <Files releaseId={r.releaseId} small />,
                  }}
                />
              )}
            </Section>
            {shelf.mayMake && <Elsewhere />}
          </div>
        )}
      </ReadView>
    </>
  )
}

/** One report: straight to the Word file, or looked at first and given a sentence. */
function Due({ of }: { of: ShelfLine }) {
  const take = useCommand(api.releases.file, { changes: [], onDone: saveFile })
  const make = useCommand(api.releases.release, {
    changes: [api.releases.shelf],
    onDone: ({ releaseId }) => take.run({ releaseId, form: 'word' }),
  })
  const word = () =>
    of.released
      ? void take.run({ releaseId: of.released.releaseId, form: 'word' })
      : void make.run({ report: of.report, audience: 'government' })
  return (
    <li className="row row--wrap">
      <span className="grow">
        <b>{t(`report.${of.report}`)}</b> {monthsOf(of)}
        <br />
        <span className="small quiet">{t(`to.${of.report}`, { day: fullDay(of.dueOn) })}</span>
      </span>
      {of.released ? (
        <StatusText kind="full">{t('shelf.released', { day: shortDay(of.released.madeAt) })}</StatusText>
      ) : of.isLate ? (
        <Flag danger icon="alert-circle">
          {t('shelf.late')}
        </Flag>
      ) : (
        <StatusText kind="wait">{t('shelf.ready')}</StatusText>
      )}
      <Button
        icon="download"
        kind={of.report === 'monthly' ? 'primary' : undefined}
        disabled={make.busy || take.busy}
        onClick={word}
      >
        {t(of.released ? 'shelf.word' : 'shelf.let_go')}
        <span className="sr">: {t(`report.${of.report}`)}</span>
      </Button>
      <LinkButton href={`/laporan/susun/${of.report}`}>
        {t('shelf.look')}
        <span className="sr">: {t(`report.${of.report}`)}</span>
      </LinkButton>
      <CommandRefusal of={make} />
      <CommandRefusal of={take} />
    </li>
  )
}

const OTHERS = [
  ['woman', '/surat/baru?surat=laporan-perkembangan'],
  ['class', '/evaluasi'],
  ['ending', '/surat'],
  ['incident', '/kejadian'],
] as const

/** What is about one woman, one class or one incident is made where it stands. */
function Elsewhere() {
  return (
    <Section title={t('elsewhere.title')}>
      <Card body>
        <ul className="stack stack-2">
          {OTHERS.map(([key, href]) => (
            <li key={key}>
              <Link href={href}>{t(`elsewhere.${key}`)}</Link>{' '}
              <span className="small quiet">{t(`elsewhere.${key}_when`)}</span>
            </li>
          ))}
        </ul>
        <p className="small quiet">{t('shelf.not_here')}</p>
      </Card>
    </Section>
  )
}
