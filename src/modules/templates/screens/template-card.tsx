import { useState } from 'react'
import type { z } from 'zod'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { base64Of, saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { FileDrop } from '../../../design/file-drop.tsx'
import { Icon } from '../../../design/icon.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { getLocale } from '../../../kernel/words.ts'
import type { templates } from '../contract.ts'
import { api } from './api.ts'
import { t } from './words.ts'

type Paper = z.output<typeof templates.list.output>['papers'][number]
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const TEMPLATE_MAX = 5_000_000

/** One paper, folded: the default, the centre's versions, and a new file that is tried before it is taken. */
export function TemplateCard({ paper }: { paper: Paper }) {
  const { code, versions } = paper
  const get = useCommand(api.templates.file, { changes: [], onDone: saveFile })
  const use = useCommand(api.templates.use, {
    onDone: (_, { templateId }) =>
      toast(
        templateId ? t('taken', { n: versions.find((v) => v.templateId === templateId)?.version }) : t('default_used'),
      ),
  })
  const own = versions.find((v) => v.isUsed)
  return (
    <details className="card fold paper-form">
      <summary>
        <Icon name="chevron-right" className="icon fold__chev" />
        <h3 className="grow">{t.code('paper', code)}</h3>
        <span className="small quiet">{own ? t('version', { n: own.version }) : t('default')}</span>
      </summary>
      <ul className="lines letter-way">
        <li className="row">
          <span className="grow">{t('default')}</span>
          {own ? (
            <Button small onClick={() => void use.run({ code })}>
              {t('use')}
            </Button>
          ) : (
            <StatusText kind="full">{t('used')}</StatusText>
          )}
          <Button small icon="download" onClick={() => void get.run({ code })}>
            {t('download')}
          </Button>
        </li>
        {versions.map((v) => (
          <li key={v.templateId} className="row row--wrap">
            <span className="grow">
              {t('version', { n: v.version })}{' '}
              <span className="small quiet">{t('by', { day: shortDay(v.at), name: v.by })}</span>
            </span>
            {v.isUsed ? (
              <StatusText kind="full">{t('used')}</StatusText>
            ) : (
              <Button small onClick={() => void use.run({ code, templateId: v.templateId })}>
                {t('use')}
              </Button>
            )}
            <Button small icon="download" onClick={() => void get.run({ code, templateId: v.templateId })}>
              {t('download')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="card__body stack">
        <NewTemplate code={code} />
        <CommandRefusal of={get} />
        <CommandRefusal of={use} />
      </div>
    </details>
  )
}

function NewTemplate({ code }: { code: Paper['code'] }) {
  const [file, setFile] = useState<{ name: string; base64: string } | null>(null)
  const test = useCommand(api.templates.test, { changes: [] })
  const [result, setResult] = useState<Awaited<ReturnType<typeof test.run>>>()
  const take = useCommand(api.templates.upload, {
    onDone: ({ version }) => {
      setFile(null)
      setResult(undefined)
      toast(t('taken', { n: version }))
    },
  })
  const tried = async (chosen: File) => {
    const base64 = await base64Of(chosen)
    setFile({ name: chosen.name, base64 })
    setResult(await test.run({ code, base64 }))
  }
  const good = result && result.problems.length === 0
  return (
    <>
      <FileDrop
        label={t('upload', { paper: t.code('paper', code) })}
        hint={test.busy ? t('testing') : t('upload_hint')}
        accept={`.docx,${DOCX}`}
        maxBytes={TEMPLATE_MAX}
        files={file ? [{ id: 'new', name: file.name }] : []}
        onFiles={([chosen]) => chosen && void tried(chosen)}
      />
      <CommandRefusal of={test} />
      <CommandRefusal of={take} />
      {result && !good && <Mistakes problems={result.problems} />}
      {good && file && (
        <Banner kind="done" live>
          <p>{t('good')}</p>
          <div className="row row--wrap">
            {result.sample && (
              <Button
                small
                icon="download"
                onClick={() => saveFile({ base64: result.sample ?? '', type: DOCX, fileName: `contoh-${code}.docx` })}
              >
                {t('sample')}
              </Button>
            )}
            <Button small kind="primary" busy={take.busy} onClick={() => void take.run({ code, base64: file.base64 })}>
              {t('take')}
            </Button>
          </div>
        </Banner>
      )}
    </>
  )
}

/** Every mistake at once, so that one visit to Word is enough. */
function Mistakes({ problems }: { problems: readonly { tag: string; problem: string; en: string }[] }) {
  return (
    <Banner kind="attention" live>
      <p>
        <b>{t('mistakes', { count: problems.length })}</b>
      </p>
      <ul className="missing">
        {problems.map((p) => (
          <li key={`${p.tag} ${p.problem}`}>
            <span className="code">{p.tag || t('whole')}</span> {getLocale() === 'id' ? p.problem : p.en}
          </li>
        ))}
      </ul>
    </Banner>
  )
}
