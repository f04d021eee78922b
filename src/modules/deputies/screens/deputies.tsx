import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { roleWord } from '../../../app/web/client/role-words.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { list } from '../../../kernel/list.ts'
import { PREFIX } from '../../access/rules.ts'
import { api, type Deputy, type Deputies as Read } from './api.ts'
import { NameDeputy } from './name-deputy.tsx'
import { t } from './words.ts'

const deputyList = list('deputies.deputies', {
  columns: {
    who: { kind: 'text', head: true },
    place: { kind: 'own' },
    fromOn: { kind: 'day' },
    untilOn: { kind: 'day' },
    state: { kind: 'own' },
  },
  open: true,
})

/** Pengganti: who decides and signs while the head, or the coordinator, is away. */
export function Deputies() {
  const read = useRead(api.deputies.all, {})
  const [naming, setNaming] = useState(false)
  return (
    <ReadView read={read} lines={6}>
      {(page) => {
        const name =
          page.places.length > 0 ? (
            <Button kind="primary" icon="user-plus" onClick={() => setNaming(true)}>
              {t('deputies.name')}
            </Button>
          ) : null
        return (
          <div className="settings">
            <PageHead
              title={t('deputies.title')}
              note={t('deputies.note')}
              actions={page.deputies.length > 0 && name}
            />
            {page.deputies.length === 0 ? (
              <EmptyState title={t('deputies.empty')} next={name ?? t('deputies.empty_who')}>
                {t('deputies.empty_why')}
              </EmptyState>
            ) : (
              <Table page={page} />
            )}
            {naming && <NameDeputy page={page} onClose={() => setNaming(false)} />}
          </div>
        )
      }}
    </ReadView>
  )
}

const Table = ({ page }: { page: Read }) => (
  <WholeList
    {...{ of: deputyList, t, rows: page.deputies }}
    caption={t('deputies.title')}
    rowKey={(d) => d.grantId}
    cells={{
      place: (d) => t('deputies.in_place', { sign: PREFIX[d.signsAs], role: roleWord(d.role), who: d.absent }),
      state: (d) => <State of={d} />,
    }}
  />
)

function State({ of }: { of: Deputy }) {
  const [ending, setEnding] = useState(false)
  const end = useCommand(api.deputies.end, {
    onDone: () => {
      setEnding(false)
      toast(t('deputies.ended', { name: of.who }))
    },
  })
  return (
    <div className="row row--wrap">
      <StatusText kind={of.state === 'now' ? 'doing' : of.state === 'over' ? 'full' : 'wait'}>
        {t(`deputies.${of.state}`)}
      </StatusText>
      {of.mayEnd && (
        <Button small aria-label={t('deputies.end_of', { name: of.who })} onClick={() => setEnding(true)}>
          {t('deputies.end')}
        </Button>
      )}
      <ConfirmDialog
        open={ending}
        title={t('deputies.end_title', { name: of.who })}
        confirm={t('deputies.end')}
        busy={end.busy}
        onConfirm={() => void end.run({ grantId: of.grantId })}
        onClose={() => setEnding(false)}
      >
        <p>{t('deputies.end_note')}</p>
        <CommandRefusal of={end} />
      </ConfirmDialog>
    </div>
  )
}
