import { useState } from 'react'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { TabPanels } from '../../../design/tabs.tsx'
import { api, type PlanProps } from './api.ts'
import { Draft } from './draft.tsx'
import { InForce } from './in-force.tsx'
import { NoPlan } from './no-plan.tsx'
import { Proposed } from './proposed.tsx'
import { t } from './words.ts'

/** Case tab "Rencana": goals in her words, signatures, the way to the head, and how far she is (W8). */
export function PlanTab({ page: head }: CasePart) {
  const { caseId } = head
  const label = personOf(head).name
  const read = useRead(api.plans.page, { caseId }, { fresh: true })
  // what was in memory from an earlier visit may be behind the server: writing begins on a fresh text
  if (read.data && !read.isFetchedAfterMount) return null
  return (
    <ReadView read={read} lines={10}>
      {(page) => <Plan caseId={caseId} label={label} page={page} mayWork={head.mayWork} />}
    </ReadView>
  )
}

function Plan(props: PlanProps) {
  const { current, inForce } = props.page
  const [shown, setShown] = useState<'current' | 'force'>('current')
  if (current && inForce) {
    return (
      <TabPanels
        label={t('plan.versions')}
        value={shown}
        onChange={setShown}
        tabs={[
          {
            value: 'current',
            label: `${t('plan.version', { n: current.number })}, ${t(`state.${current.state}`).toLowerCase()}`,
          },
          { value: 'force', label: t('plan.in_force', { n: inForce.number }) },
        ]}
      >
        {shown === 'current' ? <Current {...props} /> : <InForce {...props} version={inForce} />}
      </TabPanels>
    )
  }
  if (current) return <Current {...props} />
  return inForce ? <InForce {...props} version={inForce} /> : <NoPlan {...props} />
}

function Current(props: PlanProps) {
  const { current, may } = props.page
  if (!current) return null
  if (current.state === 'draft' && current.body && may.write)
    return <Draft key={current.planId} {...props} version={current} body={current.body} />
  return <Proposed {...props} version={current} />
}
