import { decidedBy } from '../../../app/web/client/acted-by.ts'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentYear } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { api } from './api.ts'
import { VersionPage, type VersionProps } from './version-page.tsx'
import { t } from './words.ts'

const when = (at: string | null) => (at ? momentYear(at) : '')

/** A version on its way to the head, or back with a note. */
export function Proposed(props: VersionProps) {
  const { caseId, page, version } = props
  const start = useCommand(api.plans.start)
  return (
    <VersionPage
      {...props}
      actions={
        page.may.decide && (
          <LinkButton kind="primary" href={`/persetujuan/rencana/${caseId}`}>
            {t('approve.open')}
          </LinkButton>
        )
      }
      notice={
        <>
          <CommandRefusal of={start} />
          {version.state === 'returned' && (
            <Banner
              kind="attention"
              icon="message-2"
              action={
                page.may.start && (
                  <Button kind="primary" busy={start.busy} onClick={() => void start.run({ caseId })}>
                    {t('returned.mend')}
                  </Button>
                )
              }
            >
              <b>{t('returned.by', { who: decidedBy(version), when: when(version.decidedAt) })}</b>
              {version.returnNote && (
                <>
                  <br />“{version.returnNote}”
                </>
              )}
            </Banner>
          )}
          {version.state === 'proposed' && (
            <Banner>{t('proposed.by', { who: version.proposedBy, when: when(version.proposedAt) })}</Banner>
          )}
        </>
      }
    />
  )
}
