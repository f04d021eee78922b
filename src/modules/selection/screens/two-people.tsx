import { useState } from 'react'
import { actedBy } from '../../../app/web/client/acted-by.ts'
import { momentOf } from '../../../app/web/client/days.ts'
import { ReasonDialog } from '../../../app/web/client/reason-dialog.tsx'
import { useHasRole, useMay, useMe } from '../../../app/web/client/session.ts'
import { Avatar } from '../../../design/avatar.tsx'
import { Button } from '../../../design/button.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { isInSelection } from '../../referrals/rules.ts'
import { sayRule } from '../../screening/said.ts'
import { api, type Page } from './api.ts'
import { DecideForm } from './decide-form.tsx'
import { DecidedActions } from './decided-actions.tsx'
import { ProposeForm } from './propose-form.tsx'
import { t } from './words.ts'

const OPEN_STATUSES = ['new', 'emergency', 'waiting']

/** Keputusan dua orang: one proposes, another decides. Both lines stand, also when one is still empty. */
export function TwoPeople({ page }: { page: Page }) {
  const me = useMe().account.id
  const mayPropose = useMay('selection.propose')
  const isHead = useHasRole('head')
  const open = isInSelection(page)
  const proposal = page.proposal?.state === 'open' || page.proposal?.state === 'decided' ? page.proposal : null
  const waits = proposal?.state === 'open' && open
  const toPropose =
    !waits && open && mayPropose && OPEN_STATUSES.includes(page.status) && !page.hidden.includes('identity')
  return (
    <section className="card decide" aria-labelledby="h-putus">
      <div className="card__head">
        <h2 id="h-putus">{t('two.title')}</h2>
      </div>
      <ol className="two">
        {proposal ? (
          <Proposed page={page} proposal={proposal} mine={waits && proposal.byId === me} />
        ) : (
          <li>
            <div className="grow">
              <p>
                <b>{t('two.nobody')}</b>
              </p>
              <p className="quiet small">{t('two.nobody_why')}</p>
            </div>
          </li>
        )}
        {page.decision && !waits && page.proposal?.state === 'decided' && (
          <Decided page={page} decision={page.decision} />
        )}
        {waits && !isHead && (
          <li>
            <div className="grow">
              <p className="quiet">{t('two.waiting')}</p>
            </div>
          </li>
        )}
      </ol>
      {waits && isHead && <DecideForm page={page} proposedByMe={proposal.byId === me} />}
      {toPropose && <ProposeForm page={page} />}
      <DecidedActions page={page} />
      <p className="small quiet card__body">{t('two.rule')}</p>
    </section>
  )
}

type Proposal = NonNullable<Page['proposal']>

function Proposed({ page, proposal, mine }: { page: Page; proposal: Proposal; mine: boolean }) {
  const [open, setOpen] = useState(false)
  const reason = page.steps.find((s) => s.step === 'proposed')?.reason
  return (
    <li>
      <Avatar size="small" name={proposal.by} />
      <div className="grow">
        <p>
          <b>{proposal.by}</b>{' '}
          <span className="quiet small">
            {t('two.worker')} · {momentOf(proposal.at)}
          </span>
        </p>
        <p>
          {t('two.proposed')} <b>{t(`kind.${proposal.kind}`).toLowerCase()}</b>. {reason}
        </p>
        {mine && (
          <p>
            <Button small kind="plain" onClick={() => setOpen(true)}>
              {t('propose.take_back')}
            </Button>
          </p>
        )}
      </div>
      <StatusText kind="full">{t('two.proposed_state')}</StatusText>
      {open && (
        <ReasonDialog
          sayRule={sayRule}
          call={api.selection.takeBack}
          input={{ caseId: page.caseId, version: page.version }}
          title={t('propose.take_back')}
          note={t('propose.take_back_what')}
          verb={t('propose.take_back')}
          onClose={() => setOpen(false)}
        />
      )}
    </li>
  )
}

function Decided({ page, decision }: { page: Page; decision: NonNullable<Page['decision']> }) {
  const reason = page.steps.find((s) => s.step === 'decided')?.reason
  return (
    <li>
      <Avatar size="small" name={decision.by} />
      <div className="grow">
        <p>
          <b>{actedBy(decision.by, decision.as)}</b>{' '}
          <span className="quiet small">
            {t('two.head')} · {momentOf(decision.at)}
          </span>
        </p>
        <p>
          <b>{t(`kind.${decision.kind}`)}</b>. {reason}
        </p>
      </div>
      <StatusText kind="full">{t('two.decided')}</StatusText>
    </li>
  )
}
