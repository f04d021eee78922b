import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Merge, type Pair } from './api.ts'
import { PairCard } from './pair-card.tsx'
import { t } from './words.ts'

const CHANGES = [api.clients.suggestions, api.cases.list, api.cases.page, api.clients.search]

/** Dugaan ganda: pairs for a person to decide, and what was joined in the last thirty days. */
export function Duplicates() {
  const read = useRead(api.clients.suggestions, {})
  return (
    <>
      <PageHead title={t('pairs.title')} note={t('pairs.note')} />
      <ReadView read={read} lines={8}>
        {({ pairs, merges }) => (
          <div className="stack stack-5">
            {pairs.length === 0 && <Empty {...{ t, name: 'pairs.none', href: '/rujukan' }} />}
            {pairs.map((pair) => (
              <Decide key={`${pair.a.caseId} ${pair.b.caseId}`} pair={pair} />
            ))}
            {merges.length > 0 && <Joined merges={merges} />}
          </div>
        )}
      </ReadView>
    </>
  )
}

function Decide({ pair }: { pair: Pair }) {
  const [asking, setAsking] = useState(false)
  const merge = useCommand(api.clients.merge, {
    changes: CHANGES,
    onDone: () => {
      setAsking(false)
      toast(t('pairs.joined'))
    },
  })
  const decide = useCommand(api.clients.decidePair, { changes: CHANGES, onDone: () => toast(t('dup.said_different')) })
  const ids = { caseId: pair.a.caseId, otherCaseId: pair.b.caseId }
  return (
    <PairCard pair={pair}>
      <CommandRefusal of={merge} />
      <CommandRefusal of={decide} />
      <div className="row row--wrap">
        <Button kind="primary" onClick={() => setAsking(true)}>
          {t('pairs.same')}
        </Button>
        <Button busy={decide.busy} onClick={() => void decide.run(ids)}>
          {t('dup.different')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('pairs.same')}
        confirm={t('pairs.join')}
        busy={merge.busy}
        onConfirm={() => void merge.run(ids)}
      >
        <p>{t('pairs.join_why', { a: pair.a.label, b: pair.b.label })}</p>
      </ConfirmDialog>
    </PairCard>
  )
}

function Joined({ merges }: { merges: readonly Merge[] }) {
  const undo = useCommand(api.clients.unmerge, { changes: CHANGES, onDone: () => toast(t('pairs.undone')) })
  return (
    <Section title={t('pairs.recent')} count={merges.length}>
      <CommandRefusal of={undo} />
      <ul className="card lines">
        {merges.map((m) => (
          <li key={m.mergeId} className="card__body">
            <div className="row row--between row--wrap">
              <div>
                <p className="strong">{m.labels.join(', ')}</p>
                <Facts
                  of={[
                    t('pairs.by', { name: m.by, at: momentOf(m.at) }),
                    t('pairs.undo_until', { at: momentOf(m.undoUntil) }),
                  ]}
                />
              </div>
              {m.mayUndo && (
                <Button busy={undo.busy} onClick={() => void undo.run({ mergeId: m.mergeId })}>
                  {t('pairs.undo')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
