import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf } from '../../../app/web/client/days.ts'
import { HerName } from '../../../app/web/client/her-name.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { type Alike, api } from './api.ts'
import { t } from './words.ts'

/** Who came to the gate and is like somebody on a list, of whom, and by what. */
export function Alikes() {
  const read = useRead(api.gate.likenesses, {}, { fresh: true })
  return (
    <div className="stack stack-5 measure">
      <PageHead title={t('alike.title')} note={t('alike.note')} />
      <ReadView read={read}>
        {({ visits }) =>
          visits.length === 0 ? (
            <Empty {...{ t, name: 'alike.none', href: '/beranda' }} />
          ) : (
            visits.map((v) => <One key={v.visitId} of={v} />)
          )
        }
      </ReadView>
    </div>
  )
}

function One({ of }: { of: Alike }) {
  const seen = useCommand(api.gate.seen)
  const [first] = of.women
  return (
    <Banner
      kind="danger"
      action={
        <Button busy={seen.busy} onClick={() => void seen.run({ visitId: of.visitId })}>
          {t('alike.seen')}
        </Button>
      }
    >
      <CommandRefusal of={seen} />
      <p>
        <b>{t(of.isIn ? 'alike.is_in' : 'alike.was_here', { name: of.name, at: momentOf(of.at) })}</b>
      </p>
      {of.contact && <p>{of.contact}</p>}
      {of.whom && <p>{t('alike.asked_for', { whom: of.whom })}</p>}
      {of.women.map((w) => (
        <p key={w.caseId}>
          <HerName caseId={w.caseId} /> · {t.code('by', w.by)}
        </p>
      ))}
      <p className="small">{t('alike.do')}</p>
      {first && (
        <LinkButton small href={`/penerima-manfaat/${first.caseId}/keselamatan`}>
          {t('alike.safety')}
        </LinkButton>
      )}
    </Banner>
  )
}
