/** docs/panduan, read when the web is built (bin/manual/manual-plugin.ts). */
declare module 'virtual:manual' {
  import type { ManualPage } from './manual-page.ts'

  export const pages: readonly ManualPage[]
  /** the address of a picture by what the page calls it: `gambar/kasus.webp` */
  export const pictures: ReadonlyMap<string, string>
}
