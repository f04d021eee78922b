import type { ReactNode } from 'react'
import type { CaseTab } from '../../modules/cases/screens/case-frame.tsx'
import type { CasePage } from '../../modules/cases/screens/case-types.ts'
import { useRouteParam } from './client/route.ts'

type Part = (props: { page: CasePage }) => ReactNode

/** A part of a case, drawn by the module that owns it, below the head, path and tabs that all parts share. */
export const inCase = (tab: CaseTab, load: () => Promise<Part>) => async () => {
  const [{ CaseFrame }, Shown] = await Promise.all([import('../../modules/cases/screens/case-frame.tsx'), load()])
  return function InCase() {
    const caseId = useRouteParam('caseId')
    return (
      <CaseFrame caseId={caseId} tab={tab}>
        {(page) => <Shown page={page} />}
      </CaseFrame>
    )
  }
}
