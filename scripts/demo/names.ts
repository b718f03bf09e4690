import type { Random } from './random.ts';

const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜'.split('');
const stems = '甲乙丙丁戊己庚辛壬癸'.split('');

/** A name that is plainly nobody's: 张某甲. */
export function inventedName(random: Random): string {
  return `${random.pick(surnames)}某${random.pick(stems)}`;
}
