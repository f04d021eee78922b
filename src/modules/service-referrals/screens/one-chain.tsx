import { HerName } from '../../../app/web/client/her-name.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { PageHead } from '../../../design/page-head.tsx'
import { api } from './api.ts'
import { Chain } from './chain.tsx'
import { t } from './words.ts'

/** One referral with all it led to: where a task of an answer leads. */
export function OneChain() {
  const read = useRead(api.serviceReferrals.chain, { id: useRouteParam('id') })
  return (
    <div className="stack stack-3 measure">
      <ReadView read={read} lines={8}>
        {({ caseId, legs }) => (
          <>
            <PageHead title={t('referrals.one')} note={<HerName caseId={caseId} />} />
            <Chain legs={legs} />
          </>
        )}
      </ReadView>
    </div>
  )
}
