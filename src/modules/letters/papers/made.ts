import type { MadePaper } from '../rules.ts'
import { balasanSeleksi } from './balasan-seleksi.ts'
import { daftarHadir } from './daftar-hadir.ts'
import { f01 } from './f01.ts'
import { f04f05 } from './f04-f05.ts'
import { f07 } from './f07.ts'
import { f16 } from './f16.ts'
import { f31 } from './f31.ts'
import { f33 } from './f33.ts'
import { f34 } from './f34.ts'
import { f35 } from './f35.ts'
import type { Maker } from './maker.ts'
import { skPenetapan } from './sk-penetapan.ts'

/** Every paper that this module makes. Adding one: its maker here, its code in rules.ts, its words, its source in the application. */
export const MAKERS: Readonly<Record<MadePaper, Maker>> = {
  f01,
  'balasan-seleksi': balasanSeleksi,
  'sk-penetapan': skPenetapan,
  f07,
  'f04-f05': f04f05,
  f16,
  f31,
  f33,
  f34,
  f35,
  'daftar-hadir': daftarHadir,
}
