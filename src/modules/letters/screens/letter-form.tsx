import { useQueryClient } from '@tanstack/react-query'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { type Draft, useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useSettled } from '../../../app/web/client/use-settled.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Link } from '../../../design/link.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Actions, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Code, type Fields } from './api.ts'
import { DropDraft } from './drop-draft.tsx'
import { differences, LetterClash, newerThan, type Sheet } from './letter-clash.tsx'
import { MissingList } from './missing-list.tsx'
import { Preview } from './preview.tsx'
import { Questions } from './questions.tsx'
import { t } from './words.ts'

type Order = { code: Code; caseId?: string; subjectId?: string }
type Known = Sheet & { letterId: string }

/** Says how the page is found again: src/modules/tasks/screens/draft-links.ts. */
const draftKey = (order: Order, known: Known | undefined): string => {
  if (known) return `surat/${order.code}/draf/${known.letterId}`
  if (order.caseId) return `surat/${order.code}/orang/${order.caseId}`
  return order.subjectId ? `surat/${order.code}/tentang/${order.subjectId}` : `surat/${order.code}`
}

/** Fields on the left, the page on the right; what is missing stands above both. */
export function LetterForm({ order, known }: { order: Order; known?: Known | undefined }) {
  const draft = useDraft<Sheet>(draftKey(order, known), {
    fields: known?.fields ?? {},
    version: known?.version ?? 0,
  })
  return draft.ready ? <Form order={order} known={known} draft={draft} /> : null
}

function Form({ order, known, draft }: { order: Order; known: Known | undefined; draft: Draft<Sheet> }) {
  // before the first key it is what the server has now; afterwards the version that she began to write on
  const sheet: Sheet = draft.save || !known ? draft.body : { fields: known.fields, version: known.version }
  const { fields } = sheet
  const quiet = useSettled(fields, 700) // the page is not made anew at every key
  const read = useRead(api.letters.prepare, { ...order, fields: quiet, preview: true }, { keep: true })
  const issue = useCommand(api.letters.issue, {
    clashShown: true,
    onDone: async ({ letterId, number }) => {
      await draft.discard()
      toast(number ? t('new.issued', { number }) : t('new.issued_plain'))
      navigate(`/surat/${letterId}`, { replace: true })
    },
  })
  const save = useCommand(api.letters.saveDraft, {
    clashShown: true,
    onDone: async () => {
      await draft.discard()
      toast(t('new.saved'))
      navigate('/surat?bagian=draft')
    },
  })
  const dropped = async () => {
    await draft.discard()
    toast(t('new.dropped'))
    navigate('/surat?bagian=draft')
  }
  const queries = useQueryClient()
  const takeTheirs = () => {
    void draft.discard()
    issue.reset()
    save.reset()
    void queries.invalidateQueries({ queryKey: [api.letters.draft.path] })
  }
  const told = [known, issue.clash?.theirs, save.clash?.theirs]
  const newer = newerThan(sheet, told)
  const theirs = newer && differences(fields, newer.fields).length > 0 ? newer : null
  const version = newer && !theirs ? newer.version : sheet.version
  const whole = { ...order, fields, ...(known && { letterId: known.letterId, version }) }
  const set = (change: Fields) => draft.set({ fields: { ...fields, ...change }, version })
  return (
    <ReadView read={read} lines={8}>
      {(made) => (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            void issue.run(whole)
          }}
        >
          {made.existing && (
            <Banner>
              {t('new.existing', { number: made.existing.number })}{' '}
              <Link href={`/surat/${made.existing.letterId}`}>{t('new.existing_open')}</Link>
            </Banner>
          )}
          {made.isNeutral && <Banner icon="shield-lock">{t('new.neutral')}</Banner>}
          {!made.existing && <MissingList missing={made.missing} asks={made.asks} />}
          <div className="cols letter-desk">
            <Section title={t('new.fields')}>
              <div className="stack">
                <p className="quiet">{Object.keys(made.asks).length > 0 ? t('new.facts') : t('new.nothing')}</p>
                <Questions made={made} fields={fields} set={set} />
              </div>
            </Section>
            <Preview made={made} />
          </div>
          {theirs && (
            <LetterClash
              key={theirs.version}
              yours={sheet}
              theirs={theirs}
              onPick={(chosen) => (chosen === theirs ? takeTheirs() : draft.set(chosen))}
            />
          )}
          <CommandRefusal of={issue} />
          <CommandRefusal of={save} />
          {(known || !made.existing) && (
            <Actions className="letter-do">
              <p className="grow">{draft.save && <SaveState {...draft.save} />}</p>
              {known && <DropDraft letterId={known.letterId} version={version} onDone={() => void dropped()} />}
              {!made.existing && (
                <>
                  <Button busy={save.busy} onClick={() => void save.run(whole)}>
                    {t('new.save')}
                  </Button>
                  <Button kind="primary" type="submit" icon="printer" busy={issue.busy} busyWord={t('new.issuing')}>
                    {t(made.isNumbered ? 'new.issue' : 'new.issue_plain')}
                  </Button>
                </>
              )}
            </Actions>
          )}
        </form>
      )}
    </ReadView>
  )
}
