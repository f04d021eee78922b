import { useState } from 'react'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { groupThousands } from '../../../kernel/rupiah.ts'
import { outingList } from '../lists/outings.ts'
import { api } from './api.ts'
import { PlanDialog } from './dialogs.tsx'
import { t } from './words.ts'

/** Pameran: works outside the house, from the plan to the settlement. */
export function Outings() {
  const read = useRead(api.exhibitions.outings, {})
  const [plans, setPlans] = useState(false)
  const plan = read.data?.mayCarry && (
    <Button kind="primary" icon="plus" onClick={() => setPlans(true)}>
      {t('outing.plan')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('outings.title')} note={t('outings.note')} actions={plan} />
      <ReadView read={read} lines={6}>
        {({ outings }) =>
          outings.length === 0 ? (
            <EmptyState title={t('outings.none')} next={plan || t('outings.none_who')}>
              {t('outings.none_why')}
            </EmptyState>
          ) : (
            <WholeList
              of={outingList}
              t={t}
              caption={t('outings.title')}
              rows={outings}
              rowKey={(o) => o.outingId}
              href={(o) => `/pameran/${o.outingId}`}
              cells={{ soldRupiah: (o) => <span className="num">{groupThousands(o.soldRupiah)}</span> }}
            />
          )
        }
      </ReadView>
      {plans && <PlanDialog outing={null} onClose={() => setPlans(false)} />}
    </>
  )
}
