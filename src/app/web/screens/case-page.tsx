import type { ReactNode } from 'react'
import type { MenuItem } from '../../../design/menu.tsx'
import { BreakGlassDialog, GlassBanner } from '../../../modules/access/screens/break-glass-dialog.tsx'
import { NobodyWorks } from '../../../modules/access/screens/nobody-works.tsx'
import { TeamDialog } from '../../../modules/access/screens/team-dialog.tsx'
import { CaseFrame, type CaseTab } from '../../../modules/cases/screens/case-frame.tsx'
import type { CasePage as Read } from '../../../modules/cases/screens/case-types.ts'
import { mayArrange } from '../../../modules/cases/screens/movers.ts'
import { ruleWord } from '../../../modules/cases/screens/rule-words.ts'
import { ClosedBanner } from '../../../modules/closing/screens/closed-banner.tsx'
import { PastBanner } from '../../../modules/register/screens/past-banner.tsx'
import { useRouteParam, useSearchParam } from '../client/route.ts'
import type { CasePart } from '../client/screen-route.ts'
import { useMay, useMe } from '../client/session.ts'
import { t } from '../words.ts'

/** Every page of a case: the frame is the case's, her team and the emergency opening are those of `access`. */
export function CasePage({ tab, children }: { tab: CaseTab; children: (part: CasePart) => ReactNode }) {
  const caseId = useRouteParam('caseId')
  // in the address, so that a missing requirement ("pekerja sosial ditunjuk") can lead here
  const [dialog, setDialog] = useSearchParam('buka')
  const mayAssign = useMay('access.assign')
  const mayBreak = useMay('access.break_glass')
  const { account } = useMe()
  const openTeam = (page: Read) => (mayAssign && mayArrange(account, page.team) ? () => setDialog('tim') : undefined)
  const more = (page: Read): MenuItem[] => [
    ...actionOf(openTeam(page)),
    ...(mayBreak && !page.maySeeStory
      ? [{ label: t('case.emergency'), icon: 'lock-open' as const, onPick: () => setDialog('darurat') }]
      : []),
  ]
  const close = () => setDialog(null)
  return (
    <>
      <GlassBanner caseId={caseId} />
      <CaseFrame caseId={caseId} tab={tab} more={more}>
        {(page) => (
          <>
            <NobodyWorks page={page} />
            <ClosedBanner page={page} />
            <PastBanner page={page} />
            {children({ page, openTeam: openTeam(page), say: (group, code) => ruleWord(group)(code) })}
          </>
        )}
      </CaseFrame>
      <TeamDialog caseId={caseId} open={dialog === 'tim' && mayAssign} onClose={close} />
      {dialog === 'darurat' && mayBreak && <BreakGlassDialog caseId={caseId} onClose={close} />}
    </>
  )
}

const actionOf = (openTeam: (() => void) | undefined): MenuItem[] =>
  openTeam ? [{ label: t('case.team'), icon: 'user-plus' as const, onPick: openTeam }] : []
