import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentYear } from '../../../app/web/client/days.ts'
import { DownloadLog } from '../../../app/web/client/download-log.tsx'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useShownOnce } from '../../../app/web/client/use-shown-once.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { makeForm } from '../forms/make.ts'
import { logList } from '../lists/log.ts'
import { api, type Kept } from './api.ts'
import { t } from './words.ts'

/** The whole file of one woman, and the log of who made and who took it: on the page of who reads her file. */
export function WholeFile({ caseId }: { caseId: string }) {
  const read = useRead(api.wholeFiles.ofCase, { caseId })
  const [open, setOpen] = useState(false)
  const [words, setWords] = useShownOnce<string>(`whole-file:${caseId}`)
  const take = useCommand(api.wholeFiles.take, { onDone: saveFile })
  return (
    <Section title={t('card.title')}>
      <div className="stack">
        <p className="quiet">{t('card.why')}</p>
        {words && <Once words={words} onDone={() => setWords(null)} />}
        <ReadView read={read}>
          {({ files, mayMake }) => {
            const add = mayMake && (
              <Button icon="lock" onClick={() => setOpen(true)}>
                {t('make.open')}
              </Button>
            )
            if (files.length === 0) return <EmptyState title={t('card.none')} next={add || t('card.none_who')} />
            return (
              <div className="stack">
                {add && <div>{add}</div>}
                <CommandRefusal of={take} />
                <WholeList
                  {...{ of: logList, t }}
                  caption={t('card.log')}
                  rowKey={(f) => f.wholeFileId}
                  cells={{
                    take: (f) =>
                      f.mayTake ? (
                        <Button
                          icon="download"
                          disabled={take.busy}
                          onClick={() => void take.run({ wholeFileId: f.wholeFileId })}
                        >
                          {t('take.do')}
                        </Button>
                      ) : (
                        f.state === 'made' && <span className="quiet">{t('take.own')}</span>
                      ),
                  }}
                  rows={files.map((f) => ({
                    ...f,
                    holds: t('log.held', { pages: f.pages, parts: f.parts, left: f.leftOut }),
                    takings: f.takings.length > 0 ? t('log.times', { count: f.takings.length }) : t('log.not_taken'),
                  }))}
                />
                <DownloadLog of={takingsOf(files)} />
              </div>
            )
          }}
        </ReadView>
      </div>
      {open && <MakeDialog caseId={caseId} onClose={() => setOpen(false)} onWords={setWords} />}
    </Section>
  )
}

/** Of all files together, the newest first. */
const takingsOf = (files: readonly Kept[]) =>
  files
    .flatMap((f) =>
      f.takings.map((one) => ({
        ...one,
        what: t('log.taken', { kind: t(`kind.${f.kind}`), at: momentYear(f.madeAt) }),
      })),
    )
    .toSorted((a, b) => b.at.localeCompare(a.at) || b.takingId.localeCompare(a.takingId))

/** What nobody can show again. */
function Once({ words, onDone }: { words: string; onDone: () => void }) {
  return (
    <Banner kind="attention" live action={<Button onClick={onDone}>{t('once.done')}</Button>}>
      <div className="stack stack-2">
        <p>{t('once.title')}</p>
        <p className="num">
          <strong>{words}</strong>
        </p>
        <p>{t('once.why')}</p>
        <p className="small">{t('once.phone')}</p>
      </div>
    </Banner>
  )
}

type Making = { caseId: string; onClose: () => void; onWords: (words: string) => void }
function MakeDialog({ caseId, onClose, onWords }: Making) {
  const form = useShortForm(makeForm, t, emptyDraft(makeForm, { today: '' }))
  const command = useCommand(api.wholeFiles.make, {
    onDone: ({ words, pages }) => {
      // a file for an institution has none: what another one has shown stays until it is written down
      if (words) onWords(words)
      toast(t('make.done', { pages }))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('make.open')}
      action={t('make.do')}
      intro={<p className="quiet">{t('make.intro')}</p>}
      onSend={() => void command.run({ ...form.input(), caseId })}
    />
  )
}
