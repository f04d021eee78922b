import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { sentenceFor } from '../../../app/web/client/refusal-words.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useSettled } from '../../../app/web/client/use-settled.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Candidate, type DuplicateDraft, type IdentityRead } from './api.ts'
import { askedBy, type Typed } from './duplicate-draft.ts'
import { DuplicateTable } from './duplicate-table.tsx'
import { reasonWords } from './reasons.ts'
import { t } from './words.ts'

/** What an earlier file knows of her, once somebody has decided that it is hers. */
type Known = NonNullable<IdentityRead['identity']>
type OnSame = (known: Known) => void

/** "Mungkin sudah ada": side by side what may be opened, with the reasons; for the rest only a hint (design.md 5, rule 7). */
export function DuplicatePanel({ typed, caseId, onSame }: { typed: Typed; caseId: string; onSame: OnSame }) {
  const wanted = askedBy(typed)
  const asked = useSettled(wanted === undefined ? '' : JSON.stringify(wanted), 350)
  const about = asked === '' ? undefined : (JSON.parse(asked) as DuplicateDraft) // written one line above
  const read = useRead(
    api.clients.duplicates,
    { caseId, draft: about ?? {} },
    { when: about !== undefined, keep: true },
  )
  if (about === undefined) return <p className="small quiet">{t('dup.not_yet')}</p>
  if (read.error) return <Banner kind="attention">{sentenceFor(read.error)}</Banner>
  const { candidates = [], hidden = false } = read.data ?? {}
  if (candidates.length === 0 && !hidden)
    return (
      <p className="small quiet" role="status">
        {read.data ? t('dup.none') : ''}
      </p>
    )
  return (
    <section className="dup" aria-labelledby="h-ganda">
      <div className="dup__head">
        <Icon name="user-search" />
        <div>
          <h2 id="h-ganda">
            {t('dup.title')}{' '}
            {candidates.length > 0 && <span className="count">{t('dup.files', { count: candidates.length })}</span>}
          </h2>
          <p className="small">
            {candidates.length > 0
              ? t('dup.reasons', { list: reasonWords(candidates.flatMap((c) => c.reasons)) })
              : t('dup.hidden')}
          </p>
        </div>
      </div>
      {candidates.map((c) => (
        <One key={c.caseId} of={c} typed={typed} about={about} caseId={caseId} onSame={onSame} />
      ))}
      {hidden && <Hidden about={about} caseId={caseId} isOnly={candidates.length === 0} />}
      <p className="small quiet dup__foot">{t('dup.foot')}</p>
    </section>
  )
}

function One({
  of,
  typed,
  about,
  caseId,
  onSame,
}: {
  of: Candidate
  typed: Typed
  about: DuplicateDraft
  caseId: string
  onSame: OnSame
}) {
  const mayMerge = useMay('clients.merge')
  const changes = [api.clients.duplicates, api.cases.page, api.clients.suggestions]
  const undo = useCommand(api.clients.unmerge, { changes })
  const merge = useCommand(api.clients.merge, {
    changes,
    onDone: async ({ mergeId, episode }) => {
      toast(t('dup.merged', { n: episode }), { label: t('dup.undo'), run: () => void undo.run({ mergeId }) })
      const known = await knownOf(of.caseId)
      if (known) onSame(known)
    },
  })
  const decide = useCommand(api.clients.decideDuplicate, {
    changes,
    onDone: (_, { verdict }) => toast(t(`dup.said_${verdict}`)),
  })
  const say = (verdict: 'different' | 'unsure') =>
    void decide.run({ caseId, otherCaseId: of.caseId, verdict, draft: about })
  return (
    <>
      <DuplicateTable of={of} typed={typed} />
      <div className="dup__do">
        <CommandRefusal of={merge} />
        <CommandRefusal of={decide} />
        <CommandRefusal of={undo} />
        {mayMerge && (
          <Button
            kind="primary"
            wide
            busy={merge.busy}
            onClick={() => void merge.run({ caseId, otherCaseId: of.caseId })}
          >
            {t('dup.same')}
          </Button>
        )}
        <Button wide busy={decide.busy} onClick={() => say('different')}>
          {t('dup.different')}
        </Button>
        {of.verdict === 'unsure' ? (
          <p className="small quiet">{t('dup.marked')}</p>
        ) : (
          <Button kind="plain" wide busy={decide.busy} onClick={() => say('unsure')}>
            {t('dup.unsure')}
          </Button>
        )}
      </div>
    </>
  )
}

function Hidden({ about, caseId, isOnly }: { about: DuplicateDraft; caseId: string; isOnly: boolean }) {
  const decide = useCommand(api.clients.decideDuplicate, {
    changes: [api.clients.suggestions],
    onDone: () => toast(t('dup.said_unsure')),
  })
  return (
    <div className="dup__do">
      {!isOnly && <p className="small">{t('dup.hidden')}</p>}
      <CommandRefusal of={decide} />
      <Button wide busy={decide.busy} onClick={() => void decide.run({ caseId, verdict: 'unsure', draft: about })}>
        {t('dup.tell_coordinator')}
      </Button>
    </div>
  )
}

/** What the earlier file knows, its numbers in full. */
async function knownOf(caseId: string): Promise<Known | null> {
  const { identity } = await api.clients.identity({ caseId })
  if (!identity) return null
  const full = async (which: 'nik' | 'phone') =>
    identity[which] ? (await api.clients.reveal({ caseId, which })).value : ''
  return { ...identity, nik: await full('nik'), phone: await full('phone') }
}
