import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { paidList, workList } from '../lists/work.ts'
import { FIGURE_NAMES, type FigureName, figureOf } from '../work.ts'
import { api } from './api.ts'
import { t } from './words.ts'
import { barWord, partWord } from './work.tsx'

/** The rows that one bar counts. */
export function WorkBehind() {
  const [asked] = useSearchParam('angka')
  const [bar] = useSearchParam('batang')
  const figure = FIGURE_NAMES.find((one) => one === asked)
  if (figure && bar) return <Behind {...{ figure, bar }} />
  return (
    <>
      <PageHead title={t('work.title')} />
      <EmptyState title={t('work.choose')} next={<Back />} />
    </>
  )
}
const Back = () => <LinkButton href="/ringkasan-kerja">{t('behind.back')}</LinkButton>

function Behind({ figure, bar }: { figure: FigureName; bar: string }) {
  const read = useRead(api.reports.behindWork, { figure, bar })
  const opens = useMay('cases.read')
  const caption = t(`figure.${figure}`)
  return (
    <ReadView read={read} lines={6}>
      {({ rows, isCut }) => (
        <>
          <PageHead title={`${caption}: ${barWord(figure, bar)}`} note={t('work.behind')} actions={<Back />} />
          {rows.length === 0 && <EmptyState title={t('behind.none')} next={<Back />} />}
          {isCut && <p className="small quiet">{t('behind.cut')}</p>}
          {rows.length > 0 &&
            (figureOf(figure).sheet === 'money' ? (
              <WholeList
                {...{ of: paidList, t, caption }}
                rows={rows.map((r) => ({ ...r, rupiah: formatRupiah(r.worth) }))}
                rowKey={(r) => r.key}
              />
            ) : (
              <WholeList
                {...{ of: workList, t, caption }}
                rows={rows.map((r) => ({ ...r, how: r.part ? partWord(figure, r.part) : null }))}
                rowKey={(r) => r.key}
                href={(r) => (opens && r.caseId ? `/penerima-manfaat/${r.caseId}` : undefined)}
              />
            ))}
        </>
      )}
    </ReadView>
  )
}
