import { type ReactNode, useEffect } from 'react'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { ask, isReached, onReach } from '../client/reach.ts'
import { navigate } from '../client/route.ts'
import type { ScreenRoute } from '../client/screen-route.ts'
import { useMe } from '../client/session.ts'
import { emit } from '../client/signals.ts'
import { allows } from '../screens-of.ts'
import { useMenuOfMe } from '../shell/use-menu-of-me.ts'
import { t } from '../words.ts'

/** `/` is the first screen of the person's role. */
export function HomeRedirect() {
  const { first } = useMenuOfMe()
  useEffect(() => {
    navigate(first, { replace: true })
  }, [first])
  return null
}

/** A screen is drawn only for whoever may do what it asks. The server decides again; this keeps dead ends out of sight. */
export function OnlyFor({ screen, children }: { screen: ScreenRoute; children: ReactNode }) {
  const { actions, demo } = useMe()
  return allows(screen, actions, demo) ? children : <NotFound />
}

const HomeButton = () => (
  <LinkButton kind="primary" href="/">
    {t('go_home')}
  </LinkButton>
)

/** An address without a screen, and a screen for others: the same page, so that it tells nothing. */
export function NotFound() {
  return (
    <>
      <PageHead title={t('not_found.title')} />
      <EmptyState title={t('not_found.what')} next={<HomeButton />}>
        {t('not_found.why')}
      </EmptyState>
    </>
  )
}

/** A defect of ours. It shows no detail of anybody; the text somebody typed is a draft on the server. */
export function Mistake() {
  return (
    <Unshown what={t('mistake.what')} next={t('mistake.again')} go={() => location.reload()}>
      {t('mistake.why')}
    </Unshown>
  )
}

/** The program of this screen is not on this device, and the server is away: nobody's fault, and loaded when it is back. */
export function Away() {
  useEffect(() => {
    const stop = onReach(() => isReached() && location.reload())
    emit('unreached')
    return stop
  }, [])
  return (
    <Unshown what={t('away.what')} next={t('again')} go={ask}>
      {t('away.why')}
    </Unshown>
  )
}

type Unshown = { what: string; next: string; go: () => void; children: ReactNode }
const Unshown = ({ what, next, go, children }: Unshown) => (
  <>
    <PageHead title={t('mistake.title')} />
    <EmptyState
      title={what}
      next={
        <Button kind="primary" icon="refresh" onClick={go}>
          {next}
        </Button>
      }
    >
      {children}
    </EmptyState>
  </>
)
