import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Link } from '../../../design/link.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** The work that material is wanted for, where its page led here; null for whoever gives none. */
export function useWorkInMind(): string | null {
  const [workId] = useSearchParam('karya')
  const mayGive = useMay('materials.give')
  return mayGive ? workId : null
}

/** Another page of the stock, with the work still in mind. */
export const forWork = (href: string, workId: string | null): string =>
  workId ? `${href}${href.includes('?') ? '&' : '?'}karya=${workId}` : href

/** Says for which work one chooses, and leads back to it. */
export function ForWork({ workId }: { workId: string }) {
  const works = useRead(api.materials.choices, {}).data?.works
  if (!works) return null
  const work = works.find((w) => w.id === workId)
  return (
    <Banner>
      {work ? t('for_work.choose', { name: work.name }) : t('for_work.not_of_stock')}{' '}
      <Link href={`/karya/${workId}`}>{t('for_work.back')}</Link>
    </Banner>
  )
}
