import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { api } from './api.ts'
import { Fill } from './fill.tsx'
import { SetAside } from './set-aside.tsx'
import { StartTaking } from './start-taking.tsx'
import { t } from './words.ts'

/** `…/asesmen/:code`: one instrument being asked. */
export function Taking() {
  const caseId = useRouteParam('caseId')
  const code = useRouteParam('code')
  const read = useRead(api.instruments.list, { caseId })
  return (
    <ReadView read={read}>
      {(list) => {
        const line = list.instruments.find((i) => i.code === code)
        if (!line) return <EmptyState title={t('taking.unknown')} next={<Back caseId={caseId} />} />
        return line.openTakingId ? (
          <Open caseId={caseId} takingId={line.openTakingId} />
        ) : (
          <StartTaking caseId={caseId} line={line} mayAsk={list.mayAsk} today={list.today} />
        )
      }}
    </ReadView>
  )
}

function Open({ caseId, takingId }: { caseId: string; takingId: string }) {
  const read = useRead(api.instruments.taking, { takingId }, { fresh: true })
  // what was in memory from an earlier visit may be behind the server: writing begins on a fresh sheet
  if (read.data && !read.isFetchedAfterMount) return null
  return (
    <ReadView read={read}>
      {(taking) =>
        taking.body ? (
          <div className="stack stack-5">
            <Fill caseId={caseId} taking={taking} />
            {taking.mayAsk && taking.setAsideAt === null && (
              <p className="no-print">
                <SetAside takings={[taking]} />
              </p>
            )}
          </div>
        ) : (
          <EmptyState title={t('taking.closed')} next={<Back caseId={caseId} />} />
        )
      }
    </ReadView>
  )
}

const Back = ({ caseId }: { caseId: string }) => (
  <LinkButton href={`/penerima-manfaat/${caseId}/asesmen`}>{t('taking.back')}</LinkButton>
)
