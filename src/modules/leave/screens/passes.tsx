import { useState } from 'react'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { roleWord } from '../../../app/web/client/role-words.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { DangerRow } from '../../../design/danger-row.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { LEAVE_KINDS } from '../../residence/rules.ts'
import { passList } from '../lists/passes.ts'
import { LEAVE_GIVER, type State } from '../rules.ts'
import { api, type PassLine } from './api.ts'
import { AskDialog } from './ask-dialog.tsx'
import { PassMini } from './pass-path.tsx'
import { t } from './words.ts'

/** Izin keluar: who is out and who is late first, then what waits, then who was back in these days. */
export function Passes() {
  const read = useRead(api.leave.passes, {})
  const [asks, setAsks] = useState(false)
  const mayAsk = useMay('leave.ask')
  const mayBeWarned = useMay('leave.warned')
  const count = (...states: State[]) => read.data?.passes.filter((p) => states.includes(p.state)).length ?? 0
  const askButton = mayAsk && (
    <Button icon="plus" onClick={() => setAsks(true)}>
      {t('ask.open')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('passes.title')}
        note={
          read.data &&
          t(count('late') > 0 ? 'passes.note_late' : 'passes.note', {
            out: count('out', 'late'),
            late: count('late'),
            asked: count('asked'),
          })
        }
        actions={askButton}
      />
      <ReadView read={read} lines={8}>
        {({ passes }) => (
          <div className="stack stack-5">
            {mayBeWarned && <Warned />}
            {passes.length === 0 ? (
              <Empty {...{ t, name: 'passes.empty', href: '/malam' }} />
            ) : (
              <WholeList
                of={passList}
                t={t}
                caption={t('passes.title')}
                rows={passes.toSorted((a, b) => URGENT.indexOf(a.state) - URGENT.indexOf(b.state))}
                rowKey={(p) => p.passId}
                href={(p) => `/izin/${p.passId}`}
                cells={{ state: (p: PassLine) => <PassMini state={p.state} /> }}
              />
            )}
            <Section title={t('kinds.title')}>
              <Card>
                <dl className="leave-kinds">
                  {LEAVE_KINDS.map((kind) => (
                    <div key={kind}>
                      <dt>{t(`kind.${kind}`)}</dt>
                      <dd>
                        <b>{roleWord(LEAVE_GIVER[kind])}</b> <span>{t(`kind_needs.${kind}`)}</span>
                      </dd>
                    </div>
                  ))}
                </dl>
              </Card>
            </Section>
          </div>
        )}
      </ReadView>
      {asks && <AskDialog onClose={() => setAsks(false)} />}
    </>
  )
}

/** Leaves that name somebody of a list, whoever decides on them. */
function Warned() {
  const { data } = useRead(api.leave.alike, {}, { fresh: true })
  return data?.passes.map((p) => (
    <DangerRow key={p.passId} title={t('alike.row', { code: p.code })} note={t('alike.next')}>
      <LinkButton small href={`/izin/${p.passId}`}>
        {t('alike.open')}
      </LinkButton>
    </DangerRow>
  ))
}

const URGENT: readonly State[] = ['late', 'asked', 'given', 'out', 'back', 'refused', 'lapsed']
