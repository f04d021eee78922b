import { useSearchParam } from './route.ts'

/** The year that stands in the address as `?tahun=`; what is no year is as good as none. */
export function useYearParam(): { year?: number } {
  const [asked] = useSearchParam('tahun')
  return asked && /^20[2-9]\d$/.test(asked) ? { year: Number(asked) } : {}
}
